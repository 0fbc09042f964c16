package import Base

extension Form {
    /// 填报项: one question of a form.
    package struct Field: Sendable {
        package let id: Name<Field>
        package let label: Text
        package let hint: Text?
        package let kind: Kind
        package let isRequired: Bool
        /// It is asked only under this condition; what is filled in all the same is dropped, not kept.
        package let condition: Condition?
        /// 停用: it is no longer asked; events of before may hold an answer, which is shown as ever.
        package let isRetired: Bool

        package init(
            _ id: Name<Field>, _ label: Text, _ kind: Kind, required isRequired: Bool = true, hint: Text? = nil,
            when condition: Condition? = nil, retired isRetired: Bool = false
        ) {
            self.id = id
            self.label = label
            self.hint = hint
            self.kind = kind
            self.isRequired = isRequired
            self.condition = condition
            self.isRetired = isRetired
        }

        /// What an answer looks like.
        package enum Kind: Sendable {
            /// One line; at most so many characters.
            case shortText(limit: Int = 100)
            case longText(limit: Int = 4_000)
            case choice([Option])
            /// One or more of the options.
            case choices([Option])
            case date(DateLimit = .any)
            case dayAndTime(DateLimit = .any)
            /// From nothing up to this.
            case money(most: Money = Money(yuan: 100_000_000_000))
            case number(ClosedRange<Int>)
            case yesNo
            case files(most: Int = 10)
            /// People of the office.
            case people(most: Int = 10)
            /// 当事人、举报人、权利人: the name of a person or organisation outside the office.
            case party
            case identifier(Scheme)
            /// 清单: rows under these columns.
            case rows(Grid)
        }

        package enum DateLimit: Sendable {
            case any, notAfterToday, notBeforeToday
        }

        /// 编号种类: which numbers an identifier may be; check digits are verified by whoever knows the scheme.
        package enum Scheme: String, Sendable {
            case creditCode, residentIdentity, right, document
            /// A number of a mandated system elsewhere.
            case external
        }

        package struct Condition: Hashable, Sendable {
            package let field: Name<Field>
            package let options: [Name<Option>]

            package init(_ field: Name<Field>, is options: Name<Option>...) {
                self.field = field
                self.options = options
            }
        }

        /// 存放: whether the answer goes to the vault, so that the payload holds only a reference to it.
        ///
        /// It follows from the kind and cannot be declared otherwise: names and all that people type freely are there.
        package var isInVault: Bool {
            switch kind {
            case .shortText, .longText, .party, .identifier(.residentIdentity), .rows: true
            default: false
            }
        }

        /// The options of a choice, of yes and no; else empty.
        package var options: [Option] {
            switch kind {
            case .choice(let options), .choices(let options): options
            case .yesNo: [.yes, .no]
            default: []
            }
        }

        /// Whether it is asked, given the answers so far.
        package func isAsked(_ answers: Answers) -> Bool {
            guard !isRetired else { return false }
            guard let condition else { return true }
            return answers[condition.field]?.option.map(condition.options.contains) ?? false
        }

        /// Whether an event may hold this as the answer: of the right kind, sealed where it belongs in the vault.
        func holds(_ answer: Answer) -> Bool {
            switch (kind, answer) {
            case (.shortText, .sealed), (.longText, .sealed), (.party, .sealed): true
            case (.identifier(let scheme), .sealed): scheme == .residentIdentity
            case (.identifier(let scheme), .identifier): scheme != .residentIdentity
            case (.choice(let options), .chosen(let chosen)):
                chosen.count == 1 && chosen.allSatisfy { id in options.contains { $0.id == id } }
            case (.choices(let options), .chosen(let chosen)):
                !chosen.isEmpty && chosen.allSatisfy { id in options.contains { $0.id == id } }
            case (.rows(let grid), .rows(let rows)): grid.holds(rows)
            // A list of before it had rows: one text, a row to the line.
            case (.rows, .sealed): true
            case (.date, .day), (.dayAndTime, .instant), (.money, .money), (.number, .number), (.yesNo, .yesNo),
                (.files, .files), (.people, .people):
                true
            default: false
            }
        }
    }
}
