package import Base

extension RewardFacts {
    /// The facts of a reward as a file states them (docs/cli/reward-facts.schema.json).
    /// - Throws: a `Refusal` naming the path of what is wrong.
    package init(_ given: Given) throws(Refusal) {
        let members = try given.members([
            "reportedOn", "reporter", "roles", "concluded", "major", "scopes", "localRule", "facts", "evidence",
            "match",
            "especiallySerious", "crime", "knownBefore", "reportedEarlier", "penaltiesFen", "grantedFen",
        ])
        func needed(_ key: String) throws(Refusal) -> Given {
            guard let member = members[key] else { throw given.missing(key) }
            return member
        }
        func said(_ key: String) throws(Refusal) -> Bool { try members[key]?.bool() ?? false }
        self.init(try needed("reportedOn").day(), by: try needed("reporter").choice(Reporter.self))
        for item in try members["roles"]?.items(atMost: 10) ?? [] { roles.insert(try item.choice(Role.self)) }
        concluded = try needed("concluded").bool()
        major = try said("major")
        for item in try members["scopes"]?.items(atMost: 10) ?? [] { scopes.insert(try item.choice(Scope.self)) }
        localRule = try said("localRule")
        facts = try needed("facts").choice(Grade.self)
        evidence = try needed("evidence").choice(Evidence.self)
        match = try needed("match").choice(Match.self)
        especiallySerious = try said("especiallySerious")
        crime = try said("crime")
        knownBefore = try said("knownBefore")
        reportedEarlier = try said("reportedEarlier")
        penalties = try members["penaltiesFen"]?.money()
        granted = try members["grantedFen"]?.money() ?? granted
    }
}
