import Base
import Documents
import Procedure

extension Measure {
    /// 快速处理: the sixteenth measure of the policy.
    package static let fastTrack = Measure(
        16, Text(zh: "推动简易案件和纠纷快速处理", en: "Fast handling of simple cases and disputes"),
        clause: Text(
            zh: "在电商平台、展会、专业市场、进出口等关键领域和环节，建立快速处理绿色通道，推动简易案件和纠纷快速处理。",
            en:
                "Green lanes for platforms, shows, markets and trade, so that simple cases and disputes are settled fast."
        ),
        lead: Text(zh: "区市场监督管理局", en: "District market regulation bureau"),
        procedures: [
            .platformNotice, .showComplaint,
            .disputeMediation,
            .patentAdjudication,
        ],
        layouts: DocumentLayout.disputes
            + DocumentLayout.adjudications,
        series: DocumentSeries.disputes
            + DocumentSeries.adjudications)
}
