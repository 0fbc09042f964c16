import Base
import Casework
import Documents
import Foundation
import Measures
import Procedure
import Testing

@Suite("Documents as PDF/A", .serialized)
struct TypstWorkerTests {
    private static let worker = TypstWorker()

    @Test("each of the layouts says in PDF what the document says, with its fonts inside, as PDF/A-2b")
    func layouts() async throws {
        #expect(DocumentLayout.all.count >= 10)
        for layout in DocumentLayout.all {
            let document = try layout.fill(Specimen()).issued()
            let pdf = try await TypstWorkerTests.worker.pdf(of: document)
            let read = try ReadPDF(pdf)
            #expect(read.words == document.text.filter { !$0.isWhitespace }, "\(layout.form.id)")
            #expect(read.xmp.contains("<pdfaid:part>2</pdfaid:part>"))
            #expect(read.xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>"))
            #expect(read.xmp.contains("<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>"))
            #expect(!read.fonts.isEmpty && read.fonts.allSatisfy { !$0.contains("not embedded") }, "\(read.fonts)")
            #expect(read.fonts.contains { $0.contains("CJK") || $0.contains("Fang") }, "\(read.fonts)")
        }
    }

    @Test("the same document makes the same bytes, also in another process")
    func stable() async throws {
        let document = try #require(DocumentLayout.all.last).fill(Specimen())
        let first = try await TypstWorkerTests.worker.pdf(of: document)
        let again = try await TypstWorkerTests.worker.pdf(of: document)
        let elsewhere = try await TypstWorker().pdf(of: document)
        #expect(first == again)
        #expect(first == elsewhere)
    }

    @Test(
        "markup, quotes, rare characters and long words come out as they were typed",
        arguments: [
            #"#import "/etc/passwd": * #read("x") #sys.inputs *强* _斜_ $x^2$ `raw` <label> @ref \ // /* */ = 标题 - 项 + 项 ~ -- ---"#,
            #"{"a": null} ' " '' “” #{1+1} [x] \u{41} &lt; %20 \n"#, "䶮㛃𠮷犇嫑 Ａ１ ½ № € §",
            String(repeating: "字", count: 10_000), String(repeating: "Ab3-", count: 2_500),
            String(repeating: "词 ", count: 500),
        ])
    func hostile(words: String) async throws {
        let document = Specimen.document(words)
        let read = try ReadPDF(try await TypstWorkerTests.worker.pdf(of: document))
        #expect(read.words == document.text.filter { !$0.isWhitespace })
    }

    @Test("an answer that would turn the text around stands in the PDF as it stands on the page")
    func bidi() async throws {
        let document = Specimen.document("a\u{202E}b\u{2066}c\u{0}d\re")
        let read = try ReadPDF(try await TypstWorkerTests.worker.pdf(of: document))
        #expect(read.words.contains("a�b�c�de"))
        #expect(read.words == document.text.filter { !$0.isWhitespace })
    }

    @Test("a draft says that it is one and shows what is missing; a complete document does not")
    func draft() async throws {
        let layout = try #require(DocumentLayout.all.first { $0.form.id == "penalty-decision" })
        let draft = try ReadPDF(try await TypstWorkerTests.worker.pdf(of: layout.fill(Specimen(words: ""))))
        #expect(draft.words.hasPrefix("草稿"))
        #expect(draft.words.contains("当事人：____"))
        let whole = try ReadPDF(try await TypstWorkerTests.worker.pdf(of: layout.fill(Specimen())))
        #expect(!whole.words.contains("草稿"))
    }

    @Test("a receipt with its drawing is PDF/A too, and no drawing that cannot be read stops the worker")
    func drawing() async throws {
        func receipt(_ svg: String) -> FilledDocument {
            ReceiptPaper(
                office: Text(zh: "示例区知识产权局", en: "Sample Office"), form: Text(zh: "举报", en: "Report"),
                code: "7K3Q 9WZX", at: Instant(Day(number: 20_718)), site: "https://zhidun.example/track", drawing: svg,
                isSample: true
            ).document
        }
        let good = #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M1 1h3v1h-3z"/></svg>"#
        let read = try ReadPDF(try await TypstWorkerTests.worker.pdf(of: receipt(good)))
        #expect(read.words.contains("7K3Q9WZX") && read.words.contains("扫码查进度Scantoseeprogress"))
        #expect(read.xmp.contains("<pdfaid:conformance>B</pdfaid:conformance>") && !read.words.contains("草稿"))
        await #expect(throws: Refusal.self) { try await TypstWorkerTests.worker.pdf(of: receipt("<svg")) }
        _ = try await TypstWorkerTests.worker.pdf(of: receipt(good))
    }

    @Test("thirty-two at once are all made; more are turned away")
    func many() async throws {
        let worker = TypstWorker()
        let documents = (0..<60).map { Specimen.document("第\($0)件") }
        let outcomes = await withTaskGroup(of: Result<Int, Refusal>.self) { group in
            for document in documents {
                group.addTask {
                    do throws(Refusal) {
                        return .success(try await worker.pdf(of: document).count)
                    } catch {
                        return .failure(error)
                    }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        let made = outcomes.filter { (try? $0.get()) ?? 0 > 5_000 }.count
        #expect(made >= 32)
        let refused = outcomes.compactMap { outcome -> Refusal.Code? in
            if case .failure(let refusal) = outcome { refusal.code } else { nil }
        }
        #expect(made + refused.count == 60)
        #expect(refused.allSatisfy { $0 == .throttled })
    }
}

/// What the program does when the process behind it does not do as it should.
@Suite("A worker that fails")
struct FailingWorkerTests {
    private func worker(_ script: String, limit: Duration = .seconds(20)) throws -> (TypstWorker, URL) {
        let file = FileManager.default.temporaryDirectory.appending(path: "worker-\(UUID().uuidString).py")
        try Data(script.utf8).write(to: file)
        return (TypstWorker(limit: limit) { TypstTool(python: "/usr/bin/python3", script: file.path) }, file)
    }

    private func refusal(_ worker: TypstWorker) async -> Refusal? {
        do throws(Refusal) {
            _ = try await worker.pdf(of: Specimen.document("x"))
            return nil
        } catch {
            return error
        }
    }

    @Test("one that dies after each document is started again for the next")
    func dies() async throws {
        let (worker, file) = try worker(
            """
            import sys
            sys.stdin.readline()
            print('{"bytes":4}', end="\\n%PDF", flush=True)
            """)
        defer { try? FileManager.default.removeItem(at: file) }
        for _ in 1...4 {
            let pdf = try await worker.pdf(of: Specimen.document("x"))
            #expect(pdf == Array("%PDF".utf8))
        }
    }

    @Test("one that was ended is started again for the next document")
    func ended() async throws {
        let (worker, file) = try worker(
            """
            import os, sys
            for line in sys.stdin:
                print('{"bytes":%d}' % len(str(os.getpid())), end="\\n" + str(os.getpid()), flush=True)
            """)
        defer { try? FileManager.default.removeItem(at: file) }
        let first = try await worker.pdf(of: Specimen.document("x"))
        #expect(try await worker.pdf(of: Specimen.document("x")) == first)
        await worker.end()
        let id = try #require(Int32(String(decoding: first, as: UTF8.self)))
        #expect(kill(id, 0) == -1)
        #expect(try await worker.pdf(of: Specimen.document("x")) != first)
    }

    @Test("one that never answers is given up in time, and the next document gets a new one")
    func hangs() async throws {
        let (worker, file) = try worker("import time; time.sleep(600)", limit: .milliseconds(300))
        defer { try? FileManager.default.removeItem(at: file) }
        let first = await refusal(worker)
        let second = await refusal(worker)
        #expect(first?.code == .unavailable && second?.code == .unavailable)
        #expect(first?.text.zh.contains("超过时限") == true)
    }

    @Test(
        "one that cannot start, says nonsense or promises too much is refused",
        arguments: [
            "import nothing_of_this_name", "print('hello', flush=True); input()",
            "print('{\"bytes\":-1}', flush=True); input()",
            "print('{\"bytes\":99999999999}', flush=True); input()", "print('x' * 200000, flush=True); input()",
        ])
    func nonsense(script: String) async throws {
        let (worker, file) = try worker(script)
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(await refusal(worker)?.code == .unavailable)
    }

    @Test("a character without a font is named to whoever can correct it")
    func font() async throws {
        let (worker, file) = try worker(
            #"""
            import json
            input()
            error = 'PDF/A-2b error: the text `"𒀀"` could not be displayed with font `"Noto"`'
            print(json.dumps({"error": error}, ensure_ascii=False, separators=(",", ":")), flush=True)
            input()
            """#)
        defer { try? FileManager.default.removeItem(at: file) }
        let refused = await refusal(worker)
        #expect(refused?.code == .unusable)
        #expect(refused?.text.zh.contains("𒀀") == true)
    }

    @Test("where typst is not installed, the refusal says what to run and that the page can be printed")
    func missing() async throws {
        let worker = TypstWorker { () throws(Refusal) -> TypstTool in
            try TypstTool.found(["ZHIDUN_DOCUMENTS": "/nowhere/at/all"])
        }
        let refused = await refusal(worker)
        #expect(refused?.code == .unavailable)
        #expect(refused?.text.zh.contains("bin/setup run") == true)
        #expect(refused?.text.zh.contains("打印网页") == true)
        #expect(refused?.text.en.contains("/nowhere/at/all") == true)
    }
}
