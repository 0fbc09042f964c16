package import Base
package import Procedure

extension ExternalSource {
    /// Why no value can ever come from there in matters of this procedure; nil where one can.
    package func objection(in procedure: Procedure) -> Text? {
        switch self {
        case .number, .matter, .officers, .office, .party, .fixed: return nil
        case .before: return nil
        case .filed(let field):
            let filing = procedure.acts.filter { $0.from.includes(nil) }
            return objection(field, of: filing, procedure)
        case .day(let act):
            return procedure.act(act) == nil ? ExternalSource.unknown(act, procedure) : nil
        case .answer(let acts, let field):
            for act in acts where procedure.act(act) == nil { return ExternalSource.unknown(act, procedure) }
            return objection(field, of: acts.compactMap { procedure.act($0) }, procedure)
        }
    }

    private func objection(_ id: Name<Form.Field>, of acts: [Act], _ procedure: Procedure) -> Text? {
        let asking = acts.filter { $0.form.field(id) != nil }
        guard !asking.isEmpty else {
            return Text(
                zh: "“\(self)”：没有填报项“\(id)”", en: "“\(self)”: there is no field “\(id)”")
        }
        guard asking.contains(where: { act in act.form.field(id).map(act.isCopied) ?? false }) else {
            return Text(
                zh: "“\(self)”：举报人、投诉人的信息和材料不能抄录到其他系统",
                en: "“\(self)”: what says who reported is not copied to other systems")
        }
        return nil
    }

    private static func unknown(_ act: Name<Act>, _ procedure: Procedure) -> Text {
        Text(
            zh: "“\(procedure.name.zh)”没有办理动作“\(act)”", en: "“\(procedure.name.en)” has no act “\(act)”")
    }
}
