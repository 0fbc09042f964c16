/// 网址: where a link or form leads. Only made here, from the product's own routes; user text goes in percent-encoded.
package struct Address: Sendable, Equatable {
    private let path: String
    private let query: [Parameter]
    private var place: String?

    private init(_ path: String, _ query: [Parameter] = []) {
        self.path = path
        self.query = query
    }

    package struct Parameter: Sendable, Equatable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    package static let home = Address(Route.home.rawValue)
    package static let dueDate = Address(Route.dueDate.rawValue)
    package static let rules = Address(Route.rules.rawValue)
    package static let similar = Address(Route.similar.rawValue)
    package static let identify = Address(Route.identify.rawValue)
    package static let accessibility = Address(Route.accessibility.rawValue)
    package static let privacy = Address(Route.privacy.rawValue)
    package static let components = Address(Route.components.rawValue)
    package static let report = Address(Route.report.rawValue)
    package static let reportCheck = Address(Route.reportCheck.rawValue)
    package static let reportReceipt = Address(Route.reportReceipt.rawValue)
    package static let reportReceiptText = Address(Route.reportReceiptText.rawValue)
    package static let reportReceiptPDF = Address(Route.reportReceiptPDF.rawValue)
    package static let reportKept = Address(Route.reportKept.rawValue)
    package static let reportEnd = Address(Route.reportEnd.rawValue)
    package static let consumerDispute = Address(Route.consumerDispute.rawValue)
    package static let patentDispute = Address(Route.patentDispute.rawValue)
    package static let track = Address(Route.track.rawValue)
    package static let tracked = Address(Route.tracked.rawValue)
    package static let trackedReceiptText = Address(Route.trackedReceiptText.rawValue)
    package static let trackedReceiptPDF = Address(Route.trackedReceiptPDF.rawValue)
    package static let trackEnd = Address(Route.trackEnd.rawValue)
    package static let decisions = Address(Route.decisions.rawValue)
    package static let icon = Address(Route.icon.rawValue)
    package static let desk = Address(Route.desk.rawValue)
    package static let results = Address(Route.results.rawValue)
    package static let signIn = Address(Route.signIn.rawValue)
    package static let signOut = Address(Route.signOut.rawValue)
    /// 空白页: a page of the browser's own that says nothing of where one was.
    package static let blank = Address("about:blank")
    /// 全国12315平台
    package static let consumerPlatform = Address("https://www.12315.cn/")

    /// A rule's page; its id may hold a slash.
    package static func rule(_ id: String) -> Address {
        Address(Route.rules.rawValue + "/" + id.split(separator: "/").map { encode(String($0)) }.joined(separator: "/"))
    }

    /// A published penalty.
    package static func decision(_ id: String) -> Address { Address(Route.decisions.rawValue + "/" + encode(id)) }

    /// The same as PDF.
    package static func decisionFile(_ id: String) -> Address {
        Address(Route.decisions.rawValue + "/" + encode(id) + "/pdf")
    }

    /// The same as programs read it.
    package static func decisionData(_ id: String) -> Address { Address("/api/v1/decisions/" + encode(id)) }

    /// One page of the report's questions, named by its first field.
    package static func reportQuestion(_ field: String) -> Address {
        Address(Route.reportQuestions.rawValue + "/" + encode(field))
    }

    /// What the holder of a receipt can do in the matter.
    package static func trackedAct(_ act: String) -> Address {
        Address(Route.tracked.rawValue + "/act/" + encode(act))
    }

    /// The same as PDF.
    package static func trackedClockFile(_ clock: String) -> Address {
        Address(Route.tracked.rawValue + "/clock/" + encode(clock) + "/pdf")
    }

    /// How a date of the matter is counted.
    package static func trackedClock(_ clock: String) -> Address {
        Address(Route.tracked.rawValue + "/clock/" + encode(clock))
    }

    /// The stylesheet, under a name that changes with its content.
    package static func stylesheet(version: String) -> Address {
        Address(Route.stylesheet.rawValue, [Parameter("v", version)])
    }

    /// The script of copying pages, under a name that changes with its content.
    package static func copying(version: String) -> Address {
        Address(Route.copying.rawValue, [Parameter("v", version)])
    }

    /// The address a request came to, for links back to the same page. Always within this site.
    package static func at(path: String, _ query: [Parameter]) -> Address {
        Address("/" + path.split(separator: "/").map { encode(String($0)) }.joined(separator: "/"), query)
    }

    /// A place on the same page.
    package static func place(_ id: String) -> Address { Address("#" + encode(id)) }

    /// The same page, from a place on it.
    func at(place id: String) -> Address {
        var address = self
        address.place = id
        return address
    }

    /// The same address with these parameters in place of those of the same names.
    package func with(_ parameters: Parameter...) -> Address { with(parameters) }

    package func with(_ parameters: [Parameter]) -> Address {
        let names = parameters.map(\.name)
        return Address(path, query.filter { !names.contains($0.name) } + parameters)
    }

    package var text: String {
        let place = place.map { "#" + Address.encode($0) } ?? ""
        guard !query.isEmpty else { return path + place }
        let pairs = query.map { Address.encode($0.name) + "=" + Address.encode($0.value) }
        return path + "?" + pairs.joined(separator: "&") + place
    }

    /// Percent-encoding of everything but the unreserved characters (RFC 3986, 2.3).
    package static func encode(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF")
        var encoded = ""
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                encoded.append("%")
                encoded.append(hex[Int(byte >> 4)])
                encoded.append(hex[Int(byte & 15)])
            }
        }
        return encoded
    }
}

/// 路由: the paths the portal answers at; the router and the links both take them from here.
package enum Route: String, Sendable, CaseIterable {
    case home = "/"
    case report = "/report"
    case reportQuestions = "/report/question"
    case reportCheck = "/report/check"
    case reportReceipt = "/report/receipt"
    case reportReceiptText = "/report/receipt.txt"
    case reportReceiptPDF = "/report/receipt.pdf"
    case reportKept = "/report/kept"
    case reportEnd = "/report/end"
    case consumerDispute = "/report/consumer-dispute"
    case patentDispute = "/report/patent-dispute"
    case track = "/track"
    case tracked = "/track/matter"
    case trackedReceiptText = "/track/matter/receipt.txt"
    case trackedReceiptPDF = "/track/matter/receipt.pdf"
    case trackEnd = "/track/end"
    case decisions = "/decisions"
    case dueDate = "/due"
    case dueDateFile = "/due/pdf"
    case rules = "/rules"
    case similar = "/similar"
    case identify = "/identify"
    case accessibility = "/accessibility"
    case privacy = "/privacy"
    case components = "/components"
    case stylesheet = "/assets/zhidun.css"
    case icon = "/assets/seal.svg"
    case copying = "/assets/copying.js"
    case health = "/healthz"
    case desk = "/desk"
    case notices = "/desk/notices"
    case calendar = "/desk/calendar"
    case calendarFeed = "/calendar"
    case results = "/desk/results"
    case signIn = "/desk/sign-in"
    case signOut = "/desk/sign-out"
}
