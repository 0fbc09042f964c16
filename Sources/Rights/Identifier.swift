package import Base

/// 编号识别: finds which kinds of identifier a text may be.
package enum Identifier {
    /// Every scheme whose form the text has, best first: numbers whose check character holds, then those of schemes
    /// without one, then those that cannot be right, each with what is wrong.
    ///
    /// Where a text may be somebody's identity number it is masked under every scheme.
    package static func identify(_ text: some StringProtocol) -> [Identification] {
        let typed = Typed(text)
        let fitting = Scheme.allCases.compactMap { identification(of: typed, as: $0) }
        let masked = mayBePersonal(typed, fitting) ? fitting.map(masking) : fitting
        return masked.enumerated()
            .sorted { (weight($0.element), $0.offset) < (weight($1.element), $1.offset) }
            .map(\.element)
    }

    /// A text as it may be shown beside its identifications: itself, or masked where it may be an identity number.
    package static func shown(_ text: String) -> String {
        let typed = Typed(text)
        let fitting = Scheme.allCases.compactMap { identification(of: typed, as: $0) }
        guard mayBePersonal(typed, fitting) else { return text }
        return ResidentIdentityNumber.shown(String(typed.compact))
    }

    /// Why a text has the form of no scheme, for the person who typed it; without repeating the text.
    package static func unfit(_ text: some StringProtocol) -> Text {
        let typed = Typed(text)
        if let fault = typed.fault { return fault.text }
        let count = typed.scalars.count
        return Text(
            zh: "这\(count)个字符不符合任何已知编号的形式。请核对位数，只输入编号本身。",
            en: "These \(count) characters have the form of no known identifier. Check the length and enter it alone.")
    }

    private static func identification(of typed: Typed, as scheme: Scheme) -> Identification? {
        switch scheme {
        case .unifiedSocialCreditCode: UnifiedSocialCreditCode.identification(of: typed)
        case .residentIdentityNumber: ResidentIdentityNumber.identification(of: typed)
        case .patentNumber: PatentNumber.identification(of: typed)
        case .organisationCode: OrganisationCode.identification(of: typed)
        case .patentDocumentNumber: PatentDocumentNumber.identification(of: typed)
        case .softwareCopyrightNumber: SoftwareCopyrightNumber.identification(of: typed)
        case .workRegistrationNumber: WorkRegistrationNumber.identification(of: typed)
        case .layoutDesignNumber: LayoutDesignNumber.identification(of: typed)
        case .customsRecordNumber: CustomsRecordNumber.identification(of: typed)
        case .documentNumber: DocumentNumber.identification(of: typed)
        case .trademarkNumber: TrademarkNumber.identification(of: typed)
        case .plantVarietyNumber: PlantVarietyNumber.identification(of: typed)
        case .similarGroup: SimilarGroup.identification(of: typed)
        case .niceClass: NiceClass.identification(of: typed)
        }
    }

    private static func weight(_ identification: Identification) -> Int {
        guard identification.valid else { return 2 }
        return identification.checked ? 0 : 1
    }

    /// Whether this is or may be a mistyped identity number: it looks like one, and is not proved to be another's by
    /// a check character where its own fails. Enterprises' codes begin with 9, which no division does; without a year
    /// of birth either they stay readable when mistyped.
    private static func mayBePersonal(_ typed: Typed, _ fitting: [Identification]) -> Bool {
        guard ResidentIdentityNumber.looksLikeOne(typed) else { return false }
        let fits = fitting.contains { $0.scheme == .residentIdentityNumber }
        guard fits || typed.compact.first != "9" else { return false }
        let sound = fitting.filter { $0.valid && $0.checked }
        return sound.isEmpty || sound.contains { $0.scheme == .residentIdentityNumber }
    }

    private static func masking(_ identification: Identification) -> Identification {
        Identification(
            scheme: identification.scheme, canonical: ResidentIdentityNumber.shown(identification.canonical),
            verdict: identification.verdict,
            parts: identification.scheme == .residentIdentityNumber ? identification.parts : [])
    }
}
