import Law

/// Expected ranges from the articles; 2026-06-01 lies before, 2027-01-01 on the first day of the new Trademark Law.
extension FineCase {
    /// 商标法: 50,000 is on the upper side (五万元以上 / 不足五万元).
    static let trademarks: [FineCase] = [
        .init(basis: "SM-01", on: "2026-06-01", turnover: 50_000, range: [[0, 250_000]], by: "SB2019 art. 60(2)"),
        .init(basis: "SM-01", on: "2026-06-01", turnover: 49_999, range: [[0, 250_000]], by: "SB2019 art. 60(2)"),
        .init(basis: "SM-01", on: "2026-06-01", turnover: 60_000, range: [[0, 300_000]], by: "SB2019 art. 60(2)"),
        .init(basis: "SM-01", on: "2026-06-01", range: [[0, 250_000]], by: "SB2019 art. 60(2)"),
        .init(
            basis: "SM-01", on: "2026-12-31", decided: "2027-02-01", turnover: 60_000, range: [[0, 300_000]],
            by: "SB2019 art. 60(2)"),
        .init(basis: "SM-01", on: "2027-01-01", turnover: 60_000, range: [[0, 300_000]], by: "SB2027 art. 74(2)"),
        .init(basis: "SM-05", on: "2026-06-01", turnover: 49_999, range: [[0, 10_000]], by: "SB2019 art. 52"),
        .init(basis: "SM-05", on: "2026-06-01", turnover: 50_000, range: [[0, 10_000]], by: "SB2019 art. 52"),
        .init(basis: "SM-05", on: "2026-06-01", turnover: 100_000, range: [[0, 20_000]], by: "SB2019 art. 52"),
        .init(
            basis: "SM-05", on: "2026-06-01", decided: "2027-01-01", turnover: 100_000, range: [[0, 20_000]],
            by: "SB2027 art. 62"),
        .init(basis: "SM-06", on: "2026-06-01", turnover: 200_000, range: [[0, 40_000]], by: "SB2019 art. 51"),
        .init(basis: "SM-06", on: "2027-06-01", turnover: 200_000, range: [[0, 40_000]], by: "SB2027 art. 61"),
        .init(basis: "SM-07", on: "2026-06-01", corrected: false, range: [], by: "SB2019 art. 49(1)", outcome: .noFine),
        .init(
            basis: "SM-07", on: "2026-06-01", decided: "2027-02-01", corrected: false, range: [],
            by: "SB2019 art. 49(1)", outcome: .noFine),
        .init(basis: "SM-07", on: "2027-01-01", corrected: false, range: [[0, 50_000]], by: "SB2027 art. 57(1)"),
        .init(
            basis: "SM-07", on: "2027-01-01", corrected: true, range: [[0, 50_000]], by: "SB2027 art. 57(1)",
            outcome: .notYet),
        .init(
            basis: "SM-08", on: "2026-12-31", decided: "2027-02-01", turnover: 60_000, range: [], by: nil,
            outcome: .noFine),
        .init(basis: "SM-08", on: "2027-01-01", turnover: 60_000, range: [[0, 300_000]], by: "SB2027 art. 56"),
        .init(basis: "SM-09", on: "2026-06-01", range: [[100_000, 100_000]], by: "SB2019 art. 53"),
        .init(basis: "SM-09", on: "2026-06-01", decided: "2027-01-01", range: [[0, 100_000]], by: "SB2027 art. 64(2)"),
        .init(basis: "SM-09", on: "2027-01-01", range: [[0, 100_000]], by: "SB2027 art. 64(2)"),
        .init(basis: "SM-10", on: "2026-06-01", gain: 8_000, range: [[0, 24_000]], by: "SBSQ art. 12"),
        .init(basis: "SM-10", on: "2026-06-01", gain: 10_001, range: [[0, 30_000]], by: "SBSQ art. 12"),
        .init(basis: "SM-10", on: "2026-06-01", range: [[0, 10_000]], by: "SBSQ art. 12"),
        .init(
            basis: "SM-10", on: "2026-06-01", decided: "2027-02-01", gain: 50_000, range: [[0, 30_000]],
            by: "SBSQ art. 12"),
        .init(basis: "SM-10", on: "2027-01-01", gain: 50_000, range: [[0, 100_000]], by: "SB2027 art. 54"),
        .init(basis: "SM-11/agency", on: "2026-06-01", range: [[10_000, 100_000]], by: "SB2019 art. 68(1)"),
        .init(
            basis: "SM-11/agency", on: "2026-06-01", decided: "2027-02-01", range: [[10_000, 100_000]],
            by: "SB2027 art. 67(1)"),
        .init(
            basis: "SM-11/agency", on: "2026-06-01", decided: "2027-02-01", serious: true, range: [[10_000, 100_000]],
            by: "SB2019 art. 68(1)"),
        .init(
            basis: "SM-11/agency", on: "2027-02-01", serious: true, range: [[100_000, 200_000]], by: "SB2027 art. 67(1)"
        ),
        .init(
            basis: "SM-11/person", on: "2027-02-01", serious: true, range: [[50_000, 100_000]], by: "SB2027 art. 67(1)"),
        .init(
            basis: "SM-11/record", on: "2026-06-01", corrected: false, range: [], by: "SBDL art. 36(2)",
            outcome: .noFine),
        .init(
            basis: "SM-11/record", on: "2026-06-01", decided: "2027-02-01", serious: true, corrected: false,
            range: [[10_000, 50_000]], by: "SB2027 art. 67(3)"),
        .init(
            basis: "SM-11/record", on: "2026-06-01", decided: "2027-02-01", corrected: false, range: [],
            by: "SBDL art. 36(2)", outcome: .noFine),
        .init(basis: "SM-11/staff", on: "2026-06-01", decided: "2027-02-01", range: [], by: nil, outcome: .noFine),
        .init(
            basis: "SM-12", on: "2027-02-01", serious: true, corrected: false, range: [[10_000, 100_000]],
            by: "SB2027 art. 60"),
        .init(basis: "DL-07", on: "2026-06-01", serious: true, range: [[50_000, 100_000]], by: "SBDL art. 33"),
    ]

    /// 专利、著作权: for patents 50,000 is on the lower side (五万元以下的).
    static let patentsAndCopyright: [FineCase] = [
        .init(basis: "ZL-01", on: "2026-06-01", gain: 50_000, range: [[0, 250_000]], by: "ZL art. 68"),
        .init(basis: "ZL-01", on: "2026-06-01", gain: 50_001, range: [[0, 250_005]], by: "ZL art. 68"),
        .init(basis: "ZL-01", on: "2026-06-01", gain: 10_000, range: [[0, 250_000]], by: "ZL art. 68"),
        .init(basis: "ZL-01", on: "2026-06-01", turnover: 900_000, range: [[0, 250_000]], by: "ZL art. 68"),
        .init(basis: "ZL-03", on: "2026-06-01", range: [[0, 100_000]], by: "ZLXZ art. 100"),
        .init(
            basis: "ZL-06/unlicensed", on: "2026-06-01", gain: 20_000, range: [[20_000, 100_000]], by: "ZLDL art. 27"),
        .init(
            basis: "ZZ-01", on: "2026-06-01", turnover: 50_000, publicInterest: true, range: [[50_000, 250_000]],
            by: "ZZ art. 53"),
        .init(
            basis: "ZZ-01", on: "2026-06-01", turnover: 49_999, publicInterest: true, range: [[0, 250_000]],
            by: "ZZ art. 53"),
        .init(
            basis: "ZZ-01", on: "2026-06-01", turnover: 80_000, range: [[80_000, 400_000]], by: "ZZ art. 53",
            outcome: .notYet),
        .init(
            basis: "ZZ-04/copy", on: "2026-06-01", value: 30_000, pieces: 500, publicInterest: true,
            range: [[50_000, 50_000], [30_000, 150_000]], by: "RJ art. 24(2)"),
        .init(
            basis: "ZZ-05/communication", on: "2026-06-01", turnover: 50_000, publicInterest: true,
            range: [[0, 250_000]], by: "XW art. 18"),
        .init(
            basis: "ZZ-05/communication", on: "2026-06-01", turnover: 50_001, publicInterest: true,
            range: [[50_001, 250_005]], by: "XW art. 18"),
    ]

    /// 反不正当竞争法 from 2025-10-15, 品种权 from 2025-06-01, and the others.
    static let competitionAndOthers: [FineCase] = [
        .init(
            basis: "BZ-01", on: "2025-10-14", decided: "2025-12-01", turnover: 60_000, range: [[0, 300_000]],
            by: "FZ2019 art. 18(1)"),
        .init(basis: "BZ-01", on: "2025-10-15", turnover: 60_000, range: [[0, 300_000]], by: "FZ2025 art. 23(1)"),
        .init(
            basis: "BZ-01", on: "2025-10-14", decided: "2025-12-01", turnover: 60_000, factors: [.innocentSeller],
            range: [[0, 300_000]], by: "FZ2025 art. 23(1)", outcome: .waived),
        .init(
            basis: "BZ-02", on: "2025-10-14", decided: "2026-01-10", serious: true, range: [[500_000, 5_000_000]],
            by: "FZ2019 art. 21"),
        .init(
            basis: "BZ-02", on: "2025-10-15", decided: "2026-01-10", serious: true, range: [[1_000_000, 5_000_000]],
            by: "FZ2025 art. 26"),
        .init(basis: "BZ-02", on: "2026-01-10", range: [[100_000, 1_000_000]], by: "FZ2025 art. 26"),
        .init(
            basis: "BZ-04/unit", on: "2025-10-14", decided: "2025-12-01", range: [[0, 50_000]], by: "FZ2019 art. 28"),
        .init(basis: "BZ-04/unit", on: "2025-10-15", range: [[0, 100_000]], by: "FZ2025 art. 35"),
        .init(basis: "BZ-04/person", on: "2025-10-15", range: [[0, 10_000]], by: "FZ2025 art. 35"),
        .init(
            basis: "PV-01/infringement", on: "2025-05-31", decided: "2025-09-01", value: 60_000,
            range: [[60_000, 300_000]], by: "PZ2014 art. 39(3)"),
        .init(
            basis: "PV-01/infringement", on: "2025-06-01", value: 60_000, range: [[300_000, 600_000]],
            by: "PZ2025 art. 41(3)"),
        .init(
            basis: "PV-01/infringement", on: "2025-06-01", value: 49_999, range: [[10_000, 250_000]],
            by: "PZ2025 art. 41(3)"),
        .init(
            basis: "PV-01/infringement", on: "2025-06-01", value: 50_000, range: [[250_000, 500_000]],
            by: "PZ2025 art. 41(3)"),
        .init(
            basis: "PV-01/passingOff", on: "2025-05-31", decided: "2025-09-01", value: 50_000, range: [[0, 250_000]],
            by: "PZ2014 art. 40"),
        .init(basis: "DS-04", on: "2026-06-01", corrected: false, range: [[50_000, 500_000]], by: "DS art. 84"),
        .init(
            basis: "DS-04", on: "2026-06-01", serious: true, corrected: false, range: [[500_000, 2_000_000]],
            by: "DS art. 84"),
        .init(
            basis: "DS-04", on: "2026-06-01", corrected: true, range: [[50_000, 500_000]], by: "DS art. 84",
            outcome: .notYet),
        .init(basis: "BZ-06", on: "2026-06-01", turnover: 50_000, range: [[0, 250_000]], by: "AB art. 12(1)"),
        .init(basis: "BZ-08", on: "2026-06-01", gain: 1_000, range: [[0, 5_000]], by: "SBH art. 11(1)"),
        .init(basis: "BZ-08", on: "2026-06-01", range: [[0, 50_000]], by: "SBH art. 11(1)"),
    ]

    /// 裁量: turnover 200,000 → up to 1,000,000; bands end at 30 % (300,000) and begin at 70 % (700,000).
    static let discretion: [FineCase] = [
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, range: [[0, 1_000_000]], by: "SB2019 art. 60(2)",
            band: [[300_000, 700_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.removedHarm], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", outcome: .lighter, band: [[0, 300_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.lessCapable], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", outcome: .lighter, band: [[0, 300_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.otherSerious], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", outcome: .heavier, band: [[700_000, 1_000_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.removedHarm, .otherSerious],
            range: [[0, 1_000_000]], by: "SB2019 art. 60(2)", outcome: .weighed, band: [[0, 1_000_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.innocentSeller], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", outcome: .waived, band: []),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.slightCorrectedHarmless],
            range: [[0, 1_000_000]], by: "SB2019 art. 60(2)", outcome: .waived, band: []),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, factors: [.firstSlightCorrected],
            range: [[0, 1_000_000]], by: "SB2019 art. 60(2)", outcome: .mayWaive, band: [[0, 1_000_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, earlier: ["2021-06-01"], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", outcome: .heavier, band: [[700_000, 1_000_000]]),
        .init(
            basis: "SM-01", on: "2026-06-01", turnover: 200_000, earlier: ["2021-05-31"], range: [[0, 1_000_000]],
            by: "SB2019 art. 60(2)", band: [[300_000, 700_000]]),
        .init(
            basis: "SM-05", on: "2026-06-01", turnover: 200_000, earlier: ["2025-06-01"], range: [[0, 40_000]],
            by: "SB2019 art. 52", band: [[12_000, 28_000]]),
        .init(
            basis: "SM-01", on: "2024-06-01", decided: "2026-06-30", turnover: 200_000, discovered: "2026-06-01",
            range: [[0, 1_000_000]], by: "SB2019 art. 60(2)"),
        .init(
            basis: "SM-01", on: "2024-06-01", decided: "2026-06-30", turnover: 200_000, discovered: "2026-06-02",
            range: [[0, 1_000_000]], by: "SB2019 art. 60(2)", outcome: .waived),
        .init(
            basis: "SM-01", on: "2024-06-01", decided: "2026-06-30", turnover: 200_000, discovered: "2026-06-02",
            harm: true, range: [[0, 1_000_000]], by: "SB2019 art. 60(2)"),
        .init(
            basis: "BZ-02", on: "2026-06-01", factors: [.merit], range: [[100_000, 1_000_000]], by: "FZ2025 art. 26",
            outcome: .lighter, band: [[100_000, 370_000]]),
        .init(
            basis: "BZ-02", on: "2026-06-01", range: [[100_000, 1_000_000]], by: "FZ2025 art. 26",
            band: [[370_000, 730_000]]),
    ]
}
