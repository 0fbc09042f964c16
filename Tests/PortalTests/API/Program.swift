import Base
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore

@testable import Portal

/// A program that uses the interface, as far as these tests need one.
struct Program {
    let client: any TestClientProtocol

    struct Answer: Sendable {
        let status: Int
        let headers: HTTPFields
        let json: JSON

        subscript(path: String...) -> JSON? {
            path.reduce(Optional(json)) { value, name in
                guard case .object(let members)? = value else { return nil }
                return members[name]
            }
        }

        func text(_ path: String...) -> String? {
            var value: JSON? = json
            for name in path {
                guard case .object(let members)? = value else { return nil }
                value = members[name]
            }
            guard case .string(let text)? = value else { return nil }
            return text
        }

        /// The fields that the problems are about.
        var fields: [String] {
            guard case .array(let problems)? = self["problems"] else { return [] }
            return problems.map { problem in
                guard case .object(let members) = problem, case .string(let field)? = members["field"] else {
                    return ""
                }
                return field
            }
        }
    }

    func get(_ uri: String, _ headers: [String: String] = [:]) async throws -> Answer {
        try await send(.get, uri, nil, headers)
    }

    func post(_ uri: String, _ body: JSON, key: String? = nil, _ headers: [String: String] = [:]) async throws -> Answer
    {
        try await post(uri, raw: Array(JSONEncoder().encode(body)), key: key, headers)
    }

    func post(_ uri: String, raw: [UInt8], key: String? = nil, _ headers: [String: String] = [:]) async throws -> Answer
    {
        var all = ["Content-Type": "application/json"]
        if let key { all["Idempotency-Key"] = key }
        return try await send(.post, uri, ByteBuffer(bytes: raw), all.merging(headers) { $1 })
    }

    private func send(
        _ method: HTTPRequest.Method, _ uri: String, _ body: ByteBuffer?, _ headers: [String: String]
    ) async throws -> Answer {
        var fields = HTTPFields()
        for (name, value) in headers { if let name = HTTPField.Name(name) { fields[name] = value } }
        let response = try await client.execute(uri: uri, method: method, headers: fields, body: body)
        let json = try JSONReader.deep(Array(buffer: response.body))
        return Answer(status: response.status.code, headers: response.headers, json: json)
    }
}

extension JSONReader {
    /// Answers nest deeper than requests may, so they are read by somebody else's reader.
    fileprivate static func deep(_ bytes: [UInt8]) throws -> JSON {
        func value(_ any: Any) -> JSON {
            switch any {
            case let members as [String: Any]: .object(members.mapValues(value))
            case let items as [Any]: .array(items.map(value))
            case let text as String: .string(text)
            case let number as NSNumber: .string(number.stringValue)
            default: .null
            }
        }
        return value(try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed))
    }
}
