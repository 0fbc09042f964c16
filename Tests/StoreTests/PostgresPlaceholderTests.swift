import Testing

@testable import Store

@Suite("SQL written for both databases, as PostgreSQL takes it")
struct PostgresPlaceholderTests {
    @Test(
        "each ? in code becomes a number, and no other does",
        arguments: [
            ("SELECT ?", "SELECT $1", 1),
            ("INSERT INTO t VALUES (?,?, ?)", "INSERT INTO t VALUES ($1,$2, $3)", 3),
            ("SELECT '?', ?", "SELECT '?', $1", 1),
            ("SELECT 'it''s ?', ?", "SELECT 'it''s ?', $1", 1),
            ("SELECT E'\\'?', ?", "SELECT E'\\'?', $1", 1),
            ("SELECT date'\\', ?", "SELECT date'\\', $1", 1),
            ("SELECT \"a?\"\"?\" FROM t WHERE x = ?", "SELECT \"a?\"\"?\" FROM t WHERE x = $1", 1),
            ("SELECT 1 -- why?\n, ?", "SELECT 1 -- why?\n, $1", 1),
            ("SELECT /* ? /* ? */ ? */ ?", "SELECT /* ? /* ? */ ? */ $1", 1),
            ("SELECT $$ ? $$, ?", "SELECT $$ ? $$, $1", 1),
            ("SELECT $a$ ? $$ ? $a$, ?", "SELECT $a$ ? $$ ? $a$, $1", 1),
            ("SELECT a$b, ?, c$d", "SELECT a$b, $1, c$d", 1),
            ("SELECT ?-1, ? / 2", "SELECT $1-1, $2 / 2", 2),
            ("SELECT '问？', ?", "SELECT '问？', $1", 1),
            ("SELECT 'unclosed ?", "SELECT 'unclosed ?", 0),
            ("SELECT 1 -- ?", "SELECT 1 -- ?", 0),
            ("", "", 0),
        ])
    func placeholders(sql: String, expected: String, count: Int) {
        let rewritten = PlaceholderRewriter.rewrite(sql)
        #expect(rewritten.sql == expected)
        #expect(rewritten.count == count)
    }

    @Test(
        "type words in capitals are translated where they are code",
        arguments: [
            ("CREATE TABLE blob (n INTEGER, b BLOB NOT NULL)", "CREATE TABLE blob (n BIGINT, b BYTEA NOT NULL)"),
            ("n INTEGER DEFAULT 'INTEGER' -- INTEGER", "n BIGINT DEFAULT 'INTEGER' -- INTEGER"),
            ("\"BLOB\" REAL", "\"BLOB\" DOUBLE PRECISION"),
            ("INTEGER_2 BLOBS MYBLOB", "INTEGER_2 BLOBS MYBLOB"),
            ("CAST(x AS INTEGER)", "CAST(x AS BIGINT)"),
            ("$$ n INTEGER; $$", "$$ n INTEGER; $$"),
        ])
    func typeWords(ddl: String, expected: String) {
        #expect(PostgresDialect.translate(ddl: ddl) == expected)
    }
}
