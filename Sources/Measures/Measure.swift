package import Base
package import Documents
package import Procedure

/// 措施: one of the twenty-five measures of the policy, with what the product does for it.
package struct Measure: Sendable {
    package let number: Int
    package let name: Text
    /// 条款: what the policy asks, in a sentence.
    package let clause: Text
    /// 牵头单位: who leads it.
    package let lead: Text
    package let procedures: [Procedure]
    /// 文书版式 of the forms that its procedures issue.
    package let layouts: [DocumentLayout]
    /// 文号种类: those of these forms that bear numbers.
    package let series: [DocumentSeries]

    package init(
        _ number: Int, _ name: Text, clause: Text, lead: Text, procedures: [Procedure],
        layouts: [DocumentLayout] = [], series: [DocumentSeries] = []
    ) {
        self.number = number
        self.name = name
        self.clause = clause
        self.lead = lead
        self.procedures = procedures
        self.layouts = layouts
        self.series = series
    }
}
