//! TLS as `sslmode` and its companions ask for it, on rustls.
//!
//! Source: <https://www.postgresql.org/docs/current/libpq-ssl.html>

use std::path::{Path, PathBuf};
use std::sync::Arc;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::client::{verify_server_cert_signed_by_trust_anchor, verify_server_name};
use rustls::crypto::{CryptoProvider, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::server::ParsedCertificate;
use rustls::{ClientConfig, DigitallySignedStruct, RootCertStore, SignatureScheme, SupportedProtocolVersion};
use tokio_postgres_rustls::MakeRustlsConnect;

/// What `sslmode` asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    Disable,
    Allow,
    Prefer,
    Require,
    VerifyCa,
    VerifyFull,
}

impl Mode {
    /// The values of `sslmode`, weakest first.
    pub(super) const VALUES: &str = "disable, allow, prefer, require, verify-ca, verify-full";

    /// Reads a value of `sslmode`.
    pub(super) fn parse(value: &str) -> Option<Self> {
        Some(match value {
            "disable" => Self::Disable,
            "allow" => Self::Allow,
            "prefer" => Self::Prefer,
            "require" => Self::Require,
            "verify-ca" => Self::VerifyCa,
            "verify-full" => Self::VerifyFull,
            _ => return None,
        })
    }

    /// Whether each attempt at a connection is made with TLS, in the order to try them.
    pub(super) fn attempts(self) -> &'static [bool] {
        match self {
            Self::Disable => &[false],
            Self::Allow => &[false, true],
            Self::Prefer => &[true, false],
            Self::Require | Self::VerifyCa | Self::VerifyFull => &[true],
        }
    }
}

/// The TLS settings of a target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) mode: Mode,
    pub(super) root_certificates: Option<PathBuf>,
    /// `sslcert` and `sslkey`, when both files are there.
    pub(super) client_certificate: Option<(PathBuf, PathBuf)>,
    /// `ssl_min_protocol_version=TLSv1.3`; TLS 1.2 is the oldest there is.
    pub(super) only_tls13: bool,
    /// `sslsni`: name the host in the handshake.
    pub(super) send_host_name: bool,
    /// `sslnegotiation=direct`.
    pub(super) direct: bool,
}

/// Why TLS could not be set up on this side.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// A certificate or key file cannot be read.
    #[error("cannot read {what} {path}: {reason}")]
    File {
        /// The setting that named it.
        what: &'static str,
        /// The file.
        path: PathBuf,
        /// What the operating system or the PEM reader says.
        reason: String,
    },
    /// The operating system has no trusted root certificates.
    #[error("no trusted root certificate was found on this system: {0}")]
    NoRoots(String),
    /// rustls rejects the settings.
    #[error("{0}")]
    Rustls(#[from] rustls::Error),
}

impl Settings {
    /// How far the server's certificate is checked.
    ///
    /// As in libpq, `require` with a root certificate file means `verify-ca`.
    fn check(&self) -> Check {
        match self.mode {
            Mode::VerifyFull => Check::Name,
            Mode::VerifyCa => Check::Chain,
            Mode::Require if self.root_certificates.is_some() => Check::Chain,
            Mode::Disable | Mode::Allow | Mode::Prefer | Mode::Require => Check::Nothing,
        }
    }

    /// Builds the connector; certificates are read from their files here.
    pub(super) fn connector(&self) -> Result<MakeRustlsConnect, SetupError> {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let check = self.check();
        let roots = if check == Check::Nothing { RootCertStore::empty() } else { self.roots()? };
        let verifier = Verifier { check, roots, provider: Arc::clone(&provider) };
        let versions: &[&SupportedProtocolVersion] =
            if self.only_tls13 { &[&rustls::version::TLS13] } else { rustls::DEFAULT_VERSIONS };
        let builder = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)?
            .dangerous()
            .with_custom_certificate_verifier(Arc::new(verifier));
        let mut config = match &self.client_certificate {
            Some((certificate, key)) => {
                builder.with_client_auth_cert(certificates("sslcert", certificate)?, private_key(key)?)?
            }
            None => builder.with_no_client_auth(),
        };
        config.enable_sni = self.send_host_name;
        if self.direct {
            config.alpn_protocols = vec![b"postgresql".to_vec()];
        }
        Ok(MakeRustlsConnect::new(config))
    }

    /// The trusted roots: those of `sslrootcert`, else the operating system's.
    fn roots(&self) -> Result<RootCertStore, SetupError> {
        let mut roots = RootCertStore::empty();
        if let Some(path) = &self.root_certificates {
            for certificate in certificates("sslrootcert", path)? {
                roots.add(certificate)?;
            }
            return Ok(roots);
        }
        let found = rustls_native_certs::load_native_certs();
        roots.add_parsable_certificates(found.certs);
        if roots.is_empty() {
            let reasons: Vec<_> = found.errors.iter().map(ToString::to_string).collect();
            return Err(SetupError::NoRoots(reasons.join("; ")));
        }
        Ok(roots)
    }
}

fn certificates(what: &'static str, path: &Path) -> Result<Vec<CertificateDer<'static>>, SetupError> {
    let failed = |reason: String| SetupError::File { what, path: path.to_owned(), reason };
    let bytes = std::fs::read(path).map_err(|error| failed(error.to_string()))?;
    let found: Result<Vec<_>, _> = rustls_pemfile::certs(&mut bytes.as_slice()).collect();
    let found = found.map_err(|error| failed(error.to_string()))?;
    if found.is_empty() {
        return Err(failed("it has no PEM certificate".to_owned()));
    }
    Ok(found)
}

fn private_key(path: &Path) -> Result<PrivateKeyDer<'static>, SetupError> {
    let failed = |reason: String| SetupError::File { what: "sslkey", path: path.to_owned(), reason };
    let bytes = std::fs::read(path).map_err(|error| failed(error.to_string()))?;
    let key =
        rustls_pemfile::private_key(&mut bytes.as_slice()).map_err(|error| failed(error.to_string()))?;
    key.ok_or_else(|| failed("it has no unencrypted PEM private key".to_owned()))
}

/// How far a server's certificate is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Check {
    Nothing,
    Chain,
    Name,
}

/// Checks a certificate as far as `sslmode` asks.
///
/// The handshake's signature is always checked: without it, channel binding would prove nothing.
#[derive(Debug)]
struct Verifier {
    check: Check,
    roots: RootCertStore,
    provider: Arc<CryptoProvider>,
}

impl Verifier {
    /// Whether the server's certificate is itself one of the trusted ones, as with a self-signed certificate.
    ///
    /// Its subject and key are compared, which is what a trust anchor keeps of a certificate.
    fn is_trusted_itself(&self, certificate: &CertificateDer<'_>) -> bool {
        let mut own = RootCertStore::empty();
        own.add(certificate.clone().into_owned()).is_ok()
            && own.roots.iter().all(|own| self.roots.roots.iter().any(|root| root == own))
    }

    fn verify_chain(
        &self,
        certificate: &CertificateDer<'_>,
        parsed: &ParsedCertificate<'_>,
        intermediates: &[CertificateDer<'_>],
        now: UnixTime,
    ) -> Result<(), rustls::Error> {
        if self.is_trusted_itself(certificate) {
            return Ok(());
        }
        let algorithms = self.provider.signature_verification_algorithms.all;
        verify_server_cert_signed_by_trust_anchor(parsed, &self.roots, intermediates, now, algorithms)
    }
}

impl ServerCertVerifier for Verifier {
    fn verify_server_cert(
        &self,
        end_entity: &CertificateDer<'_>,
        intermediates: &[CertificateDer<'_>],
        server_name: &ServerName<'_>,
        _ocsp_response: &[u8],
        now: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        if self.check != Check::Nothing {
            let parsed = ParsedCertificate::try_from(end_entity)?;
            self.verify_chain(end_entity, &parsed, intermediates, now)?;
            if self.check == Check::Name {
                verify_server_name(&parsed, server_name)?;
            }
        }
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        cert: &CertificateDer<'_>,
        dss: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, cert, dss, &self.provider.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.provider.signature_verification_algorithms.supported_schemes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings(mode: Mode) -> Settings {
        Settings {
            mode,
            root_certificates: None,
            client_certificate: None,
            only_tls13: false,
            send_host_name: true,
            direct: false,
        }
    }

    #[test]
    fn require_with_a_root_file_checks_the_chain() {
        let mut require = settings(Mode::Require);
        assert_eq!(require.check(), Check::Nothing);
        require.root_certificates = Some(PathBuf::from("root.crt"));
        assert_eq!(require.check(), Check::Chain);
        assert_eq!(settings(Mode::VerifyFull).check(), Check::Name);
    }

    #[test]
    fn a_missing_root_file_is_named() {
        let mut full = settings(Mode::VerifyFull);
        full.root_certificates = Some(PathBuf::from("/nowhere/root.crt"));
        let error = full.connector().err().map(|error| error.to_string()).unwrap_or_default();
        assert!(error.starts_with("cannot read sslrootcert /nowhere/root.crt"), "{error}");
    }

    #[test]
    fn prefer_tries_tls_first_and_allow_last() {
        assert_eq!(Mode::Prefer.attempts(), [true, false]);
        assert_eq!(Mode::Allow.attempts(), [false, true]);
    }
}
