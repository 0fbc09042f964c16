package import Base

/// 文书式样: which form a document is drawn up on; its blanks and layout are described elsewhere under this name.
package struct DocumentForm: Hashable, Sendable {
    package let id: Name<DocumentForm>
    package let name: Text

    package init(_ id: Name<DocumentForm>, _ name: Text) {
        self.id = id
        self.name = name
    }
}
