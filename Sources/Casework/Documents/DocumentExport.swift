package import Base
import Documents
package import Procedure
import Store

/// 文书导出: the issued documents of matters, of all units, made one after another. Never asked for by a request.
package struct DocumentExport: Sendable {
    private let office: Office
    private let filling: DocumentFilling
    private let typesetter: TypstWorker

    package init(_ office: Office, _ filling: DocumentFilling, _ typesetter: TypstWorker) {
        self.office = office
        self.filling = filling
        self.typesetter = typesetter
    }

    /// 待导出: one document that is to be made.
    package struct Item: Sendable {
        package let matter: MatterID
        package let issued: Docket.Issued
    }

    /// A document with its bytes, or why it has none.
    package struct Made: Sendable {
        package let document: MatterDocument
        package let pdf: Result<[UInt8], Refusal>
    }

    /// The matter that a number, or its first eight digits or more, names.
    /// - Throws: a `Refusal` `.unknown` where there is none, `.conflict` where several begin so.
    package func matter(named number: String) async throws -> MatterID {
        let found = try await office.database.read { transaction in
            try Matters.named(number, within: .office, most: 2, in: transaction)
        }
        guard let matter = found.first else {
            throw Refusal(.unknown, Text(zh: "没有编号为“\(number)”的办件", en: "there is no matter “\(number)”"))
        }
        guard found.count == 1 else {
            throw Refusal(
                .conflict,
                Text(
                    zh: "编号以“\(number)”开头的办件不止一件，请写完整的编号",
                    en: "several matters begin with “\(number)”; write the whole number"))
        }
        return matter.id
    }

    /// 清单: what there is to make, matter by matter.
    /// - Parameters:
    ///   - matters: all matters of the office where there are none.
    ///   - since: the first day on which a document may have been issued.
    package func list(of matters: [MatterID], since: Day?) async throws -> [Item] {
        guard matters.isEmpty else {
            return try await office.database.read { try self.items(matters, since, $0) }
        }
        var items: [Item] = []
        var last: MatterID?
        while true {
            let after = last
            let (found, end) = try await office.database.read { transaction in
                let ids = try Matters.every(within: .office, after: after, most: DocumentExport.batch, in: transaction)
                    .map(\.id)
                return (try self.items(ids, since, transaction), ids.last)
            }
            guard let end else { return items }
            items += found
            last = end
        }
    }

    /// Makes them in this order. A document that cannot be made does not hold up the others.
    package func make(_ items: [Item], each: (Made) throws -> Void) async throws {
        var dossier: Dossier?
        for item in items {
            if dossier?.line.id != item.matter { dossier = try await office.dossier(item.matter, within: .office) }
            guard let dossier,
                let document = filling.document(item.issued.form.id, by: item.issued.sequence, of: dossier)
            else { continue }
            try each(Made(document: document, pdf: await pdf(document.filled)))
        }
    }

    private func items(_ matters: [MatterID], _ since: Day?, _ transaction: Transaction) throws -> [Item] {
        try matters.flatMap { id in
            let issued = filling.issued(try MatterEvents.docket(id, office.catalogue, in: transaction))
            return issued.filter { since == nil || $0.day >= since ?? $0.day }.map { Item(matter: id, issued: $0) }
        }
    }

    private func pdf(_ document: FilledDocument) async -> Result<[UInt8], Refusal> {
        do throws(Refusal) { return .success(try await typesetter.pdf(of: document)) } catch { return .failure(error) }
    }

    private static let batch = 200
}
