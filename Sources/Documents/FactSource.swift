package import Base
package import Procedure

/// 事项来源: where the facts of one document come from. What people typed is already out of the vault when it answers.
package protocol FactSource {
    /// nil where it is not known.
    func text(of fact: Fact) -> String?
    /// What the fact is called, for those who must supply it.
    func name(of fact: Fact) -> Text
    /// The rows of a list; nil where it is not known or was typed as one text.
    func rows(_ place: Fact.Place, _ field: Name<Form.Field>) -> (grid: Form.Grid, rows: [Rows.Row])?
    func meets(_ condition: Condition) -> Bool
    /// 落款日期: nil where the document has none yet.
    var issued: Day? { get }
    /// 页码标识: by which a printed page is known again; nil where it is printed without.
    var code: String? { get }
}

extension FactSource {
    package var code: String? { nil }

    package func rows(_ place: Fact.Place, _ field: Name<Form.Field>) -> (grid: Form.Grid, rows: [Rows.Row])? { nil }
}
