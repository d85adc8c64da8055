//! A proxy between the program and a server that counts what is asked. The servers of the tests speak without TLS.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::database::Tested;

pub(crate) struct Proxy {
    pub(crate) port: u16,
    asked: Arc<Asked>,
}

#[derive(Default)]
struct Asked {
    parsed: AtomicUsize,
    simple: AtomicUsize,
}

impl Proxy {
    pub(crate) async fn before(server: &str) -> Tested<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await.map_err(|error| error.to_string())?;
        let port = listener.local_addr().map_err(|error| error.to_string())?.port();
        let asked = Arc::new(Asked::default());
        let (server, counts) = (server.to_owned(), Arc::clone(&asked));
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                if let Ok(server) = TcpStream::connect(&server).await {
                    tokio::spawn(serve(client, server, Arc::clone(&counts)));
                }
            }
        });
        Ok(Self { port, asked })
    }

    /// Prepared statements and simple queries since the start.
    pub(crate) fn queries(&self) -> usize {
        self.asked.parsed.load(Ordering::Relaxed) + self.asked.simple.load(Ordering::Relaxed)
    }
}

async fn serve(client: TcpStream, server: TcpStream, asked: Arc<Asked>) {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_server, mut to_server) = server.into_split();
    tokio::spawn(async move {
        let mut buffer = vec![0; 1 << 16];
        while let Ok(length @ 1..) = from_server.read(&mut buffer).await {
            if to_client.write_all(&buffer[..length]).await.is_err() {
                return;
            }
        }
    });
    let mut frames = Frames::default();
    let mut buffer = vec![0; 1 << 16];
    while let Ok(length @ 1..) = from_client.read(&mut buffer).await {
        frames.take(&buffer[..length], &asked);
        if to_server.write_all(&buffer[..length]).await.is_err() {
            return;
        }
    }
}

/// <https://www.postgresql.org/docs/current/protocol-message-formats.html>: a type byte (but for the first message), then
/// the length without it, then the rest.
#[derive(Default)]
struct Frames {
    pending: Vec<u8>,
    started: bool,
}

impl Frames {
    fn take(&mut self, bytes: &[u8], asked: &Asked) {
        self.pending.extend_from_slice(bytes);
        loop {
            let header = usize::from(self.started);
            let Some(length) = self.pending.get(header..header + 4) else { return };
            let length = length.iter().fold(0, |length, byte| length << 8 | usize::from(*byte));
            if self.pending.len() < header + length {
                return;
            }
            match self.pending[0] {
                b'P' if self.started => _ = asked.parsed.fetch_add(1, Ordering::Relaxed),
                b'Q' if self.started => _ = asked.simple.fetch_add(1, Ordering::Relaxed),
                _ => {}
            }
            self.pending.drain(..header + length);
            self.started = true;
        }
    }
}
