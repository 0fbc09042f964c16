package import Base

/// 工作台框: what stands around every page of the desk: whose desk it is, and its places with their counts.
package struct DeskBar: Sendable {
    let unit: Text
    let person: Text
    let places: [(name: Text, places: [Components.Place])]
    /// What the form that ends the session carries.
    let formToken: String

    package init(unit: Text, person: Text, formToken: String, places: [(name: Text, places: [Components.Place])]) {
        self.unit = unit
        self.person = person
        self.places = places
        self.formToken = formToken
    }
}

extension Frame {
    /// A page of the desk.
    func desk(_ title: Text, _ bar: DeskBar, _ content: Node...) -> Node {
        desk(
            title: title, unit: bar.unit, person: bar.person,
            leave: Components.signOut(formToken: bar.formToken, voice), side: Components.side(bar.places, voice),
            .fragment(content))
    }
}

extension Address {
    /// A matter on the desk.
    package static func matter(_ id: String) -> Address { under("matter", id) }

    /// The form of an act on a matter.
    package static func act(_ act: String, on id: String) -> Address { under("matter", id, "act", act) }

    /// A clock of a matter, day by day.
    package static func clock(_ clock: String, of id: String) -> Address { under("matter", id, "clock", clock) }

    /// The same as PDF.
    package static func clockFile(_ clock: String, of id: String) -> Address {
        under("matter", id, "clock", clock, "pdf")
    }

    /// 货单: the lists of goods of a matter and what became of them.
    package static func goods(of id: String) -> Address { under("matter", id, "goods") }

    /// The goods as facts for the threshold of a crime.
    package static func goodsFacts(of id: String) -> Address { under("matter", id, "goods", "threshold.json") }

    /// A document that an act of a matter issued.
    package static func document(_ form: String, by sequence: Int, of id: String) -> Address {
        under("matter", id, "document", String(sequence), form)
    }

    /// The same as PDF.
    package static func documentFile(_ form: String, by sequence: Int, of id: String) -> Address {
        under("matter", id, "document", String(sequence), form, "pdf")
    }

    /// The same for a word processor.
    package static func documentWord(_ form: String, by sequence: Int, of id: String) -> Address {
        under("matter", id, "document", String(sequence), form, "docx")
    }

    /// 全部文书: every document that acts of a matter issued, in one archive.
    package static func documentArchive(of id: String) -> Address { under("matter", id, "documents.zip") }

    /// 抄录: what of a matter is copied to a system beside this one.
    package static func copying(_ system: String, of id: String) -> Address { under("matter", id, "copy", system) }

    /// The same as a file: `csv` or `json`.
    package static func copyFile(_ ending: String, to system: String, of id: String) -> Address {
        under("matter", id, "copy", system, ending)
    }

    /// A file among the exhibits of a matter.
    package static func exhibit(_ file: String, of id: String) -> Address { under("matter", id, "exhibit", file) }

    /// The form of an act that files a matter.
    package static func filing(_ act: String, of procedure: String) -> Address { under("file", procedure, act) }

    private static func under(_ parts: String...) -> Address {
        .at(path: Route.desk.rawValue + "/" + parts.joined(separator: "/"), [])
    }
}
