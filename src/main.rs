//! Temporary driver: `schemadiff FROM_URL TO_URL` prints the plan between two live databases.
#![allow(clippy::print_stdout, clippy::unwrap_used, missing_docs)]
use schemadiff::{
    catalog, diff,
    engine::postgres::connect::{Session, Target},
    plan,
};
#[tokio::main]
async fn main() {
    let args: Vec<String> = std::env::args().collect();
    let mut cats = vec![];
    for a in &args[1..3] {
        if a == "empty" {
            cats.push(None);
            continue;
        }
        let s = Session::open(&Target::parse(a).unwrap()).await.unwrap();
        match catalog::read(&s.client, s.version).await {
            Ok(c) => cats.push(Some(c)),
            Err(e) => {
                eprintln!("{e}");
                std::process::exit(1)
            }
        }
    }
    let version = cats.iter().flatten().next().unwrap().version;
    let cats: Vec<_> =
        cats.into_iter().map(|c| c.unwrap_or_else(|| catalog::Catalog::empty(version))).collect();
    if args.len() > 3 {
        println!("{}", cats[1].to_snapshot().unwrap());
        return;
    }
    let mut from = cats[0].clone();
    let mut d = diff::diff(&from, &cats[1]);
    let renames = diff::free_renames(&from, &cats[1], &d);
    let mut first = vec![];
    for (old, new) in &renames {
        let sql = from.get(old).unwrap().body.rename_sql(old, new.name());
        first.push(plan::Action::rename(old, new, sql));
    }
    if !renames.is_empty() {
        from = diff::renamed(&from, &renames.into_iter().collect());
        d = diff::diff(&from, &cats[1]);
    }
    eprintln!("{d:#?}");
    let mut intents = plan::Intents::default();
    // INTENTS="enum public.mood renamed-value a -> b;…"
    for line in std::env::var("INTENTS").unwrap_or_default().split(';').filter(|l| !l.is_empty()) {
        let mut w = line.splitn(4, ' ');
        let kind = schemadiff::kind::Kind::from_name(&w.next().unwrap().replace('_', " ")).unwrap();
        let path: Vec<&str> = w.next().unwrap().split('.').collect();
        let (keyword, text) = (w.next().unwrap().to_owned(), w.next().unwrap().to_owned());
        intents.add(plan::Intent { about: catalog::ObjectId::new(kind, &path), keyword, text });
    }
    match plan::plan(&from, &cats[1], &d, &intents, version, first) {
        Ok(p) => {
            if !p.is_empty() {
                println!("SET check_function_bodies = off;");
            }
            for t in &p.transactions {
                if t.mode == plan::TransactionMode::Together {
                    println!("BEGIN;");
                }
                for a in &t.actions {
                    println!("-- {}\n{};", a.reason, a.sql);
                }
                if t.mode == plan::TransactionMode::Together {
                    println!("COMMIT;");
                }
            }
        }
        Err(plan::PlanError::Refused(r)) => {
            eprintln!("{r:#?}");
            std::process::exit(4)
        }
        Err(e) => {
            eprintln!("{e}");
            std::process::exit(1)
        }
    }
}
