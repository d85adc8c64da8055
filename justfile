# The common chores. `just --list` tells them.

# everything that a change must pass
check:
    .ci/run

# the tests, or those that match
test *FILTER:
    tests/run {{FILTER}}

# the benchmarks
bench *ARGS:
    cargo bench --no-default-features --bench plan -- {{ARGS}}

# cases of the corpus whose name contains TEXT, on one server
case TEXT SERVER='15':
    cargo test --test corpus -- --case '{{TEXT}}' --server {{SERVER}}

# accept the snapshots and generated files as they are now, then look at the diff
bless *FILTER:
    tests/servers start
    INSTA_UPDATE=always SCHEMADIFF_BLESS=1 cargo nextest run {{FILTER}}
    git diff --stat

# accept the plans of the project's own cases as they are now, then look at the diff
bless-plans TEXT='':
    SCHEMADIFF_BLESS=1 cargo test --test corpus -- --suite project --server 18 --case '{{TEXT}}'
    git diff --stat

# start a kind: the file that knows all about it, its query, and its first case
new-kind NAME:
    test ! -e src/kind/{{NAME}}.rs
    mkdir -p schema/postgres/{{NAME}}/add
    printf '//! What a {{NAME}} is, and its page in the manual.\n' > src/kind/{{NAME}}.rs
    printf -- '-- One row per {{NAME}}.\n' > src/kind/{{NAME}}.sql
    touch schema/postgres/{{NAME}}/add/from.sql schema/postgres/{{NAME}}/add/to.sql
    @echo 'next: fill src/kind/{{NAME}}.rs and .sql, register the kind in src/kind.rs, write the case'
