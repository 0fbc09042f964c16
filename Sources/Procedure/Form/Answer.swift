package import Base

/// 填报内容: the answers of a form by field; fields not asked or left blank are absent.
package typealias Answers = [Name<Form.Field>: Answer]

/// One answer, typed.
package enum Answer: Hashable, Sendable {
    /// As somebody typed it, on its way to the vault. An event never holds it.
    case typed(String)
    /// Where it lies in the vault: opaque here.
    case sealed(String)
    /// One option, or several where the field takes several, in the order of the form.
    case chosen([Name<Form.Option>])
    case day(Day)
    case instant(Instant)
    case money(Money)
    case number(Int)
    case yesNo(Bool)
    /// References of exhibits.
    case files([String])
    /// Accounts of people in the office.
    case people([Name<Person>])
    case identifier(String)
    /// 清单各行
    case rows(Rows)

    /// The option chosen, where it is one; `yes` or `no`.
    package var option: Name<Form.Option>? {
        switch self {
        case .chosen(let options): options.count == 1 ? options.first : nil
        case .yesNo(let yes): yes ? Form.Option.yes.id : Form.Option.no.id
        default: nil
        }
    }

    /// Where what was typed lies in the vault; nil where nothing was typed or it is not there yet.
    package var reference: String? {
        switch self {
        case .sealed(let reference): reference
        case .rows(let rows): if case .sealed(let reference) = rows.words { reference } else { nil }
        default: nil
        }
    }

    /// The moment it names, where it is a date.
    var date: Day? {
        switch self {
        case .day(let day): day
        case .instant(let instant): instant.day
        default: nil
        }
    }
}

/// 人员: somebody with an account, or the holder of a receipt; never a name.
package enum Person {}
