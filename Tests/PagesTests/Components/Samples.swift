import Base
import Documents
import Pages
import Procedure

/// Every component, made of one text and one string, so that a test can put anything into all of them.
enum Samples {
    typealias Make = @Sendable (_ text: Text, _ string: String, _ voice: Voice) -> Node

    static let all: [(name: String, make: Make)] = words + lists + acts + clocks + figures + navigation + blocks + forms

    static let day = Day(year: 2026, month: 11, day: 20) ?? Day(number: 0)
    static let tones = Components.Tone.allCases

    private static let words: [(String, Make)] = [
        ("tag", { text, _, voice in .fragment(tones.map { Components.tag($0, text, voice) }) }),
        ("finding", { text, _, voice in Components.finding(text, voice) }),
        ("kind", { text, _, voice in Components.kind(text, voice) }),
        ("notice", { text, _, voice in .fragment(tones.map { Components.notice($0, .p()(voice(text))) }) }),
        ("inset", { text, _, voice in Components.inset(text, voice) }),
        ("empty", { text, _, voice in Components.empty(text, text, link: (.home, text), isSealed: true, voice) }),
        ("more", { text, _, voice in Components.more(text, voice, .p()(voice(text))) }),
        ("kicker", { text, _, voice in .h1()(Components.kicker(text, voice)) }),
        ("number", { _, string, _ in Components.number(string) }),
        ("stamp", { _, string, _ in Components.stamp(string) }),
        ("button", { text, string, voice in Components.button(.seal, text, sends: (string, string), voice) }),
        ("button", { text, _, voice in Components.button(.ordinary, text, to: .home, voice) }),
        ("unavailable", { text, string, voice in Components.unavailable(string, text, why: text, voice) }),
        ("buttons", { text, _, voice in Components.buttons(Components.button(.plain, text, voice)) }),
        ("signOut", { _, string, voice in Components.signOut(formToken: string, voice) }),
        ("row", { text, _, voice in Components.row(voice(text)) }),
        ("back", { text, _, voice in Components.back(.home, text, voice) }),
        ("exit", { text, _, voice in Components.exit(.home, text, voice) }),
    ]

    private static let lists: [(String, Make)] = [
        ("entrances", { text, _, voice in Components.entrances([.init(.home, text, text)], inTwo: true, voice) }),
        ("facts", { text, _, voice in Components.facts([(text, voice(text))], tight: true, voice) }),
        (
            "facts",
            { text, _, voice in
                Components.facts([.answer(text, voice(text), change: .home), .init(text, voice(text))], voice)
            }
        ),
        (
            "tasks",
            { text, _, voice in
                Components.tasks(
                    [
                        .init(text, .open(.home, text)), .init(text, .shut(text)), .init(text, .found(.warn, text)),
                    ], voice)
            }
        ),
        ("will", { text, _, voice in Components.will([.init(.log, text, voice(text))], voice) }),
        ("measures", { text, _, voice in Components.measures([.init(7, text, text, links: [(.home, text)])], voice) }),
        (
            "path",
            { text, _, voice in
                Components.path([.init(.done, text, voice(text)), .init(.current, text), .init(.ahead, text)], voice)
            }
        ),
        (
            "timeline",
            { text, string, voice in
                Components.timeline([.init(string, text, voice(text), about: voice(text))], voice)
            }
        ),
    ]

    private static let acts: [(String, Make)] = [
        (
            "acts",
            { text, string, voice in
                Components.acts(
                    string, [.init(.home, text, about: text), .init(.home, text, due: day)], voice)
            }
        ),
        ("acts", { text, string, voice in .div()(Components.acts(string, [], voice), voice(text)) }),
        (
            "shutActs",
            { text, string, voice in
                Components.shutActs(string, [.init(text, reason: text, wayOut: (.home, text))], voice)
            }
        ),
        (
            "documents",
            { text, string, voice in Components.documents(string, [(.home, text, .ok, text)], voice) }
        ),
    ]

    private static let clocks: [(String, Make)] = [
        ("clock", { text, _, voice in .fragment(tones.map { Components.clock($0, text, voice) }) }),
        ("ticks", { text, _, voice in Components.ticks(.init(40, of: 90, text), voice) }),
        ("countdown", { text, _, voice in .fragment(tones.map { Components.countdown($0, text, nil, voice) }) }),
        (
            "timer",
            { text, _, voice in
                .fragment(
                    tones.flatMap { tone in
                        [Components.Timer.Due.on(day, basis: text, explained: .home), .stopped(since: day, by: text)]
                            .map {
                                Components.timer(.init(text, tone, text, used: .init(1, of: 2, text), due: $0), voice)
                            }
                    })
            }
        ),
    ]

    private static let figures: [(String, Make)] = [
        ("sums", { text, string, voice in Components.sums([.init(text, string, text, note: text)], voice) }),
        ("bar", { text, _, voice in .div()(voice(text), Components.bar(-5, mark: 5_000)) }),
        ("chart", { text, _, voice in Components.chart(text, [(text, 3), (text, 0)], voice) }),
        ("render", { text, _, voice in table(text, voice).render(voice) }),
        ("figures", { text, _, voice in table(text, voice).figures(voice) }),
    ]

    static func table(_ text: Text, _ voice: Voice) -> Table {
        Table(
            text, note: text, columns: [.init(text), .init(text, isNumber: true), .init(text)],
            rows: [
                .init(.home, text, sub: text, [voice(text), .nothing], voice),
                .init(voice(text), [voice(text), voice(text)]),
            ], sum: .init(voice(text), [voice(text), .nothing]))
    }

    private static let navigation: [(String, Make)] = [
        ("crumbs", { text, _, voice in Components.crumbs([(.home, text)], text, voice) }),
        (
            "side",
            { text, _, voice in Components.side([(text, [.init(.home, text, count: 2, isCurrent: true)])], voice) }
        ),
        ("tabs", { text, _, voice in Components.tabs(text, [.init(.home, text, count: 2, isCurrent: true)], voice) }),
        (
            "pages",
            { text, string, voice in
                .div()(
                    voice(text),
                    Components.pages(3, of: 9, at: .home.with(Address.Parameter(string, string)), voice))
            }
        ),
        (
            "render",
            { text, string, voice in
                Filters(
                    text, .home,
                    [
                        .words(name: string, text, typed: string),
                        .list(name: "l", text, options: [(string, text)], chosen: string),
                        .kept(name: string, value: string),
                    ]
                ).render(voice)
            }
        ),
    ]

    private static let blocks: [(String, Make)] = [
        ("columns", { text, _, voice in Components.columns(even: true, voice(text), voice(text)) }),
        (
            "actColumns",
            { text, _, voice in Components.actColumns(acts: voice(text), matter: voice(text), rest: voice(text)) }
        ),
        ("aside", { text, string, voice in Components.aside(string, text, voice, voice(text)) }),
        ("panel", { text, string, voice in Components.panel(string, text, voice, voice(text)) }),
        ("stack", { text, _, voice in Components.stack(.p()(voice(text))) }),
        (
            "render",
            { text, string, voice in
                Receipt(
                    heading: text, code: string, note: text, facts: [.init(text, voice(text))],
                    qr: .init(path: string, side: 5), stamp: string
                ).render(voice)
            }
        ),
        (
            "render",
            { text, string, voice in
                LikenessBlock(
                    text, finding: text, first: text, second: text,
                    pairs: [
                        .init(string, nil, isSame: false, text, detail: text),
                        .init(nil, string, isSame: true, text),
                    ], reasons: [.init(text, text, hundredths: 250)], note: text
                ).render(voice)
            }
        ),
        ("render", { text, string, voice in .div()(voice(text), document(string).render(voice)) }),
        ("preview", { text, string, voice in .div()(voice(text), document(string).preview(voice)) }),
        ("render", { text, string, voice in .div()(voice(text), sheet(text, string).render()) }),
        ("remarks", { text, string, voice in sheet(text, "").remarks(voice) }),
    ]

    /// A form with one blank, filled where `words` are not empty.
    private static func sheet(_ name: Text, _ words: String) -> DocumentSheet {
        let form = DocumentForm("trial", Text(zh: "试用文书", en: "Trial"))
        let layout = DocumentLayout(form, verified: false, .paragraph("\(.matter)"), .table([Row("栏", "\(.matter)")]))
        return DocumentSheet(layout.fill(Facts(name: name, words: words)))
    }

    private struct Facts: FactSource {
        let name: Text
        let words: String
        var issued: Day? { day }

        func text(of fact: Fact) -> String? { words }
        func name(of fact: Fact) -> Text { name }
        func meets(_ condition: Condition) -> Bool { true }
    }

    private static func document(_ string: String) -> OfficialDocument {
        OfficialDocument(
            office: string, number: string, remark: string, title: string,
            paragraphs: [.init(string, flush: true), .init(.text(string), .masked(string))],
            sign: .init(string, day, stamp: string))
    }
}
