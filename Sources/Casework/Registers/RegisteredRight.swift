package import Base
import Store

/// 登记权利: one right of a public register, as the office keeps it.
package struct RegisteredRight: Hashable, Sendable {
    /// 权利种类: the register's word for it (`trademark`).
    package let kind: String
    /// 注册号、登记号.
    package let number: String
    /// 商标、名称.
    package let mark: String
    /// 类别: numbers of Nice classes in ascending order; empty where the register names none.
    package let classes: [Int]
    /// 权利人.
    package let holder: String?
    /// 状态: in the words of the register.
    package let status: String?
    package let filed: Day?
    package let registered: Day?
    package let expires: Day?

    package init(
        kind: String, number: String, mark: String, classes: [Int] = [], holder: String? = nil, status: String? = nil,
        filed: Day? = nil, registered: Day? = nil, expires: Day? = nil
    ) {
        self.kind = kind
        self.number = number
        self.mark = mark
        self.classes = Set(classes).sorted()
        self.holder = holder
        self.status = status
        self.filed = filed
        self.registered = registered
        self.expires = expires
    }

    /// What a right is known by.
    struct Key: Hashable {
        let kind: String
        let number: String
    }

    var key: Key { Key(kind: kind, number: number) }
}

extension RegisteredRight {
    /// The columns of a row, in the order of `values`.
    static let columns = ["kind", "number", "mark", "classes", "holder", "status", "filed", "registered", "expires"]

    init(_ row: Row) throws {
        self.init(
            kind: try row.text("kind"), number: try row.text("number"), mark: try row.text("mark"),
            classes: try row.text("classes").split(separator: ";").compactMap { Int($0) },
            holder: try row.optional("holder", row.text), status: try row.optional("status", row.text),
            filed: try row.optional("filed", row.day), registered: try row.optional("registered", row.day),
            expires: try row.optional("expires", row.day))
    }

    var values: [Value] {
        [
            .text(kind), .text(number), .text(mark), .text(classes.map(String.init).joined(separator: ";")),
            holder.value, status.value, filed.value, registered.value, expires.value,
        ]
    }
}
