package import Base
package import Procedure

/// 对接方案: how the office goes about one system that it has to use: which procedures it concerns, what is copied there
/// in which order and form, and what an exported file says.
package struct ExternalProfile: Hashable, Sendable {
    package let system: ExternalSystem
    package let origin: Origin
    package let columns: Columns
    package let sheets: [Sheet]

    package init(_ system: ExternalSystem, origin: Origin = .ours, columns: Columns, sheets: [Sheet]) {
        self.system = system
        self.origin = origin
        self.columns = columns
        self.sheets = sheets
    }

    /// 来源: who says so.
    package enum Origin: Hashable, Sendable {
        /// 本系统拟定: the official format is not public, so this one is our own.
        case ours
        /// 辖区文件: the district's file, which took the place of ours.
        case district

        package var note: Text {
            switch self {
            case .ours:
                Text(
                    zh: "官方格式没有公开，本表为本系统拟定，可修改：把改好的表放进数据目录 systems，不用等新版本。",
                    en: "The official format is not public. This list is our own and can be changed: put a file into "
                        + "“systems” in the data directory; no new version is needed.")
            case .district:
                Text(zh: "本表由本辖区的文件规定。", en: "This list is laid down by the district's own file.")
            }
        }
    }

    /// 导出文件的列名: what the columns of a file from that system are called.
    package struct Columns: Hashable, Sendable {
        /// Its own number of the matter.
        package let number: String
        /// Our number, where it was entered there.
        package let matter: String
        package let status: String

        package init(number: String, matter: String, status: String) {
            self.number = number
            self.matter = matter
            self.status = status
        }
    }

    /// 事项方案: what concerns the matters of one procedure.
    package struct Sheet: Hashable, Sendable {
        package let procedure: Name<Procedure>
        package let mode: ExternalMode
        /// Stages in which it is otherwise.
        package let stages: [Name<Stage>: ExternalMode]
        /// 文书编号: whether documents are numbered here also where the stage is not led here.
        package let numbersHere: Bool
        /// 字段: in the order of that system's page.
        package let fields: [ExternalField]
        package let statuses: [ExternalStatus]
        /// 文书文号列: the column with the number that a document got there.
        package let documents: [Name<DocumentForm>: String]

        package init(
            _ procedure: Name<Procedure>, _ mode: ExternalMode, stages: [Name<Stage>: ExternalMode] = [:],
            numbersHere: Bool = false, documents: [Name<DocumentForm>: String] = [:], fields: [ExternalField],
            statuses: [ExternalStatus] = []
        ) {
            self.procedure = procedure
            self.mode = mode
            self.stages = stages
            self.numbersHere = numbersHere
            self.documents = documents
            self.fields = fields
            self.statuses = statuses
        }

        /// - Parameter stage: nil while it is being filed.
        package func mode(at stage: Name<Stage>?) -> ExternalMode {
            stage.flatMap { stages[$0] } ?? mode
        }

        /// 对方编号: whether that system numbers what is issued in this stage.
        package func numbersThere(at stage: Name<Stage>?) -> Bool {
            !numbersHere && [.companion, .mirror].contains(mode(at: stage))
        }

        package func status(_ words: String) -> ExternalStatus? { statuses.first { $0.words == words } }
    }

    package func sheet(for procedure: Name<Procedure>) -> Sheet? { sheets.first { $0.procedure == procedure } }
}

/// 抄录字段: one field of that system's page, and where its value comes from here.
package struct ExternalField: Hashable, Sendable {
    /// As the page there calls it, in Chinese.
    package let label: String
    package let source: ExternalSource
    package let check: ExternalCheck
    package let isRequired: Bool
    /// 对方的说法: what it calls an option of ours.
    package let words: [String: String]

    package init(
        _ label: String, _ source: ExternalSource, _ check: ExternalCheck = .text(4_000),
        required isRequired: Bool = true,
        words: [String: String] = [:]
    ) {
        self.label = label
        self.source = source
        self.check = check
        self.isRequired = isRequired
        self.words = words
    }
}

/// 对方状态: a word for how a matter stands there, and what it means here.
package struct ExternalStatus: Hashable, Sendable {
    package let words: String
    /// The stages here in which both say the same.
    package let stages: [Name<Stage>]
    /// The act here that follows from it; nil where none does.
    package let act: Name<Act>?
    /// What that act is answered with, by field: the name of a column, or after `=` the answer itself.
    package let answers: [Name<Form.Field>: String]

    package init(
        _ words: String, at stages: [Name<Stage>], does act: Name<Act>? = nil,
        _ answers: [Name<Form.Field>: String] = [:]
    ) {
        self.words = words
        self.stages = stages
        self.act = act
        self.answers = answers
    }
}
