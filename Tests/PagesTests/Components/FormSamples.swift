import Base
import Pages
import Procedure

extension Samples {
    private static func wrong(_ field: String, _ text: Text) -> Problems { Problems([Problem(field, text)]) }

    static let forms: [(name: String, make: Make)] = [
        ("summary", { text, string, voice in wrong(string, text).summary(voice) }),
        (
            "text",
            { text, string, voice in
                Controls.text(
                    string, text, asked: .page(kicker: text), hint: text, typed: string, problems: wrong(string, text),
                    voice)
            }
        ),
        (
            "password",
            { text, string, voice in
                Controls.password(string, text, hint: text, problems: wrong(string, text), voice)
            }
        ),
        (
            "textarea",
            { text, string, voice in
                Controls.textarea(string, text, hint: text, typed: string, problems: wrong(string, text), voice)
            }
        ),
        (
            "choice",
            { text, string, voice in
                Controls.choice(
                    string, text, hint: text, groups: [.init(text, [(string, text)])], chosen: string,
                    problems: wrong(string, text), voice)
            }
        ),
        (
            "date",
            { text, string, voice in
                Controls.date(
                    string, text, asked: .page(kicker: text), hint: text,
                    typed: DateEntry(year: string, month: string, day: string), instead: .init("none", text),
                    problems: wrong(string + "-m", text), voice)
            }
        ),
        (
            "dayAndTime",
            { text, string, voice in
                Controls.dayAndTime(
                    string, text, hint: text, typed: DateEntry(year: string, month: string, day: string),
                    time: TimeEntry(string), problems: wrong(string + "-t", text), voice)
            }
        ),
        (
            "field",
            { text, string, voice in
                FormFields.field(
                    Form.Field(Name(string), text, .shortText(), hint: text), typed: [string: [string]],
                    problems: wrong(string, text), voice)
            }
        ),
        (
            "radios",
            { text, string, voice in
                Controls.radios(
                    string, text, asked: .group, hint: text, choices(text, string), problems: wrong(string, text), voice
                )
            }
        ),
        (
            "checkboxes",
            { text, string, voice in
                Controls.checkboxes(
                    string, text, hint: text, choices(text, string), problems: wrong(string, text), voice)
            }
        ),
        (
            "checkbox",
            { text, string, voice in
                Controls.checkbox(
                    string, .init(string, text, hint: text), problems: wrong(string, text), voice)
            }
        ),
        (
            "upload",
            { text, string, voice in
                Controls.upload(
                    string, text, hint: text,
                    files: [
                        .kept(string, size: string, remove: (string, string)),
                        .refused(string, size: string, why: text, instead: (.home, text)),
                    ], problems: wrong(string, text), voice)
            }
        ),
    ]

    private static func choices(_ text: Text, _ string: String) -> [Controls.Choice] {
        [
            .init(string, text, hint: text, key: string, isChosen: true, reveals: .p()(.text(string))),
            .init("second", text, hint: text), .init("third", text, isAlternative: true),
        ]
    }
}
