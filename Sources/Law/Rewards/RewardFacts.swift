package import Base

/// 举报奖励的事实: who reported what, and what came of it.
package struct RewardFacts: Sendable {
    /// 举报日期
    package var reportedOn: Day
    /// 举报人类型
    package var reporter: Reporter
    package var roles: Set<Role> = []
    /// 经查证属实结案
    package var concluded = true
    /// 属于重大违法行为 (art. 2): crime, or one of the heavy penalties.
    package var major = false
    package var scopes: Set<Scope> = []
    /// 地方性法规、政府规章另有规定
    package var localRule = false
    package var facts = Grade.basic
    package var evidence = Evidence.related
    package var match = Match.basic
    /// 特别重大违法行为
    package var especiallySerious = false
    /// 涉嫌犯罪
    package var crime = false
    /// 举报前已被掌握
    package var knownBefore = false
    /// 同一事实由他人先举报
    package var reportedEarlier = false
    /// 罚没款; nil where there is none.
    package var penalties: Money?
    /// 同一案件已经发放或者决定发放的奖励
    package var granted = Money(fen: 0)

    package init(_ reportedOn: Day, by reporter: Reporter) {
        self.reportedOn = reportedOn
        self.reporter = reporter
    }

    package enum Reporter: String, CaseIterable, Sendable {
        /// 自然人
        case person
        /// 法人或者其他组织
        case unit
    }

    /// 举报人身份 that bars or bears on a reward.
    package enum Role: String, CaseIterable, Sendable {
        /// 市场监督管理部门工作人员
        case marketStaff
        /// 具有法定监督、报告义务人员
        case legalDuty
        /// 侵权行为的被侵权方
        case infringed
        /// 被侵权方的委托代理人
        case agent
        /// 利害关系人
        case interested
        /// 实施违法行为人
        case offender
        /// 内部举报人
        case insider
        /// 因举报获得其他市场主体的报酬、奖励
        case paidByOthers
    }

    /// 奖励范围 (art. 3)
    package enum Scope: String, CaseIterable, Sendable {
        /// 食品、药品、特种设备、工业产品质量安全
        case productSafety
        /// 区域性、系统性风险
        case systemicRisk
        /// 较大社会影响，严重危害人身、财产安全
        case publicHarm
        /// 移送司法机关被追究刑事责任
        case prosecuted
    }

    /// 提供的事实
    package enum Grade: String, CaseIterable, Sendable { case detailed, plain, basic, none }
    /// 提供的证据
    package enum Evidence: String, CaseIterable, Sendable { case direct, related, none }
    /// 举报内容与违法事实相符的程度
    package enum Match: String, CaseIterable, Sendable { case full, basic, none }
}
