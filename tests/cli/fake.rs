//! A server of a few words, for answers that a real one gives only when it is set up for them.

use std::io::{Read as _, Write as _};
use std::net::{TcpListener, TcpStream};

/// What it says to whoever connects.
#[derive(Clone, Copy)]
pub(crate) enum Answer {
    /// The password is wrong.
    WrongPassword,
    /// Welcome to an old version: its `server_version_num`.
    Version(&'static str),
}

/// Starts it; the port it listens on.
pub(crate) fn start(answer: Answer) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its number").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            // A client that goes away is none of its business.
            let _gone = serve(stream, answer);
        }
    });
    port
}

const SSL_REQUEST: u32 = 80_877_103;

fn serve(mut stream: TcpStream, answer: Answer) -> std::io::Result<()> {
    loop {
        let mut head = [0; 8];
        stream.read_exact(&mut head)?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]);
        if u32::from_be_bytes([head[4], head[5], head[6], head[7]]) == SSL_REQUEST {
            stream.write_all(b"N")?;
            continue;
        }
        stream.read_exact(&mut vec![0; length as usize - 8])?;
        break;
    }
    let number = match answer {
        Answer::WrongPassword => {
            let fields = b"SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"app\"\0\0";
            return stream.write_all(&message(b'E', fields));
        }
        Answer::Version(number) => number,
    };
    stream.write_all(&[message(b'R', &0u32.to_be_bytes()), message(b'Z', b"I")].concat())?;
    loop {
        let mut head = [0; 5];
        stream.read_exact(&mut head)?;
        let length = u32::from_be_bytes([head[1], head[2], head[3], head[4]]);
        stream.read_exact(&mut vec![0; length as usize - 4])?;
        if head[0] == b'X' {
            return Ok(());
        }
        // One column of text, whatever was asked.
        let column =
            [&1u16.to_be_bytes()[..], b"n\0", &[0; 6], &25u32.to_be_bytes(), &[255, 255], &[255; 4], &[0; 2]];
        let value = [&1u16.to_be_bytes()[..], &(number.len() as u32).to_be_bytes(), number.as_bytes()];
        let messages = [
            message(b'T', &column.concat()),
            message(b'D', &value.concat()),
            message(b'C', b"SHOW\0"),
            message(b'Z', b"I"),
        ];
        stream.write_all(&messages.concat())?;
    }
}

fn message(kind: u8, body: &[u8]) -> Vec<u8> {
    [&[kind][..], &(body.len() as u32 + 4).to_be_bytes(), body].concat()
}
