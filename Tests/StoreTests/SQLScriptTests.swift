import Testing

@testable import Store

@Suite struct SQLScriptTests {
    static let scripts: [(script: String, statements: [String])] = [
        ("", []),
        (" ;; -- nothing\n ; /* ; */", []),
        ("SELECT 1;SELECT 2", ["SELECT 1", "SELECT 2"]),
        ("-- a; b\nSELECT ';' ;\n/* ; */ SELECT \"a;b\";", ["-- a; b\nSELECT ';'", "/* ; */ SELECT \"a;b\""]),
        (
            "CREATE TRIGGER t BEFORE UPDATE ON e BEGIN SELECT 1; SELECT 2; END; SELECT 3;",
            ["CREATE TRIGGER t BEFORE UPDATE ON e BEGIN SELECT 1; SELECT 2; END", "SELECT 3"]
        ),
        (
            "create temp trigger t after insert on e begin select case when 1 then 2 end; select 4; end; select 5",
            ["create temp trigger t after insert on e begin select case when 1 then 2 end; select 4; end", "select 5"]
        ),
        (
            "CREATE FUNCTION f() AS $$ BEGIN; END; $$; SELECT 1",
            ["CREATE FUNCTION f() AS $$ BEGIN; END; $$", "SELECT 1"]
        ),
        ("CREATE FUNCTION f() AS $a$ $$;$$ ; $a$; SELECT 1", ["CREATE FUNCTION f() AS $a$ $$;$$ ; $a$", "SELECT 1"]),
        (
            "CREATE TRIGGER t BEFORE UPDATE ON e FOR EACH ROW EXECUTE FUNCTION f(); SELECT 1",
            ["CREATE TRIGGER t BEFORE UPDATE ON e FOR EACH ROW EXECUTE FUNCTION f()", "SELECT 1"]
        ),
        ("CREATE TABLE trigger_log (id INTEGER); SELECT 1", ["CREATE TABLE trigger_log (id INTEGER)", "SELECT 1"]),
    ]

    @Test("a script falls into its statements", arguments: scripts)
    func splits(_ example: (script: String, statements: [String])) {
        #expect(SQLScript.statements(in: example.script) == example.statements)
    }

    static let words: [(sql: String, word: String)] = [
        ("select 1", "SELECT"), ("  -- x\n/* y */ Commit", "COMMIT"), ("", ""), ("(VALUES (1))", "VALUES"),
    ]

    @Test("the first word is the first of the code", arguments: words)
    func firstWord(_ example: (sql: String, word: String)) {
        #expect(SQLScript.firstWord(of: example.sql) == example.word)
    }
}
