//! Sealing and opening, free of Python.
//!
//! A sealed message is HPKE (RFC 9180) in base mode: a fresh key pair per message, so nothing in it names the sender,
//! and two seals of one message have nothing in common.
//!
//! ```text
//! version (1) | encapsulated key (32) | ciphertext and tag (message + 16)
//! ```

use std::fmt;

use hpke::{Deserializable, HpkeError, Kem as _, OpModeR, OpModeS, Serializable};
use hpke::{aead::ChaCha20Poly1305, kdf::HkdfSha256, kem::X25519HkdfSha256};
use zeroize::Zeroizing;

type Kem = X25519HkdfSha256;
type Encapsulated = <Kem as hpke::Kem>::EncappedKey;
type PublicKey = <Kem as hpke::Kem>::PublicKey;
type SecretKey = <Kem as hpke::Kem>::PrivateKey;

/// Length of a public key, of a secret key and of an encapsulated key.
pub const KEY_LENGTH: usize = 32;
/// What sealing adds to a message.
pub const OVERHEAD: usize = 1 + KEY_LENGTH + 16;

const VERSION: u8 = 1;
/// Ties the derived keys to this format: no other protocol's message with the same key opens here.
const INFO: &[u8] = b"messenger sealed message";

#[derive(Debug, PartialEq, Eq)]
pub enum Error {
    KeyLength(usize),
    PublicKey,
    TooShort,
    Version(u8),
    /// One answer for a wrong key and for tampering: they cannot be told apart.
    Unopened,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::KeyLength(given) => write!(f, "a key has {KEY_LENGTH} bytes, not {given}"),
            Error::PublicKey => write!(f, "the public key is not usable"),
            Error::TooShort => write!(f, "a sealed message has at least {OVERHEAD} bytes"),
            Error::Version(given) => write!(
                f,
                "the sealed message has version {given}, only {VERSION} is known"
            ),
            Error::Unopened => write!(
                f,
                "the message was sealed for another key or has been changed"
            ),
        }
    }
}

impl std::error::Error for Error {}

pub fn generate() -> Zeroizing<Vec<u8>> {
    let (secret, _) = Kem::gen_keypair();
    let mut bytes = Zeroizing::new(vec![0; KEY_LENGTH]);
    secret.write_exact(&mut bytes);
    bytes
}

pub fn public_key(secret: &[u8]) -> Result<Vec<u8>, Error> {
    Ok(Kem::sk_to_pk(&parse::<SecretKey>(secret)?)
        .to_bytes()
        .to_vec())
}

pub fn seal(message: &[u8], recipient: &[u8]) -> Result<Vec<u8>, Error> {
    let recipient = parse::<PublicKey>(recipient)?;
    let (encapsulated, ciphertext) = hpke::single_shot_seal::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeS::Base,
        &recipient,
        INFO,
        message,
        &[VERSION],
    )
    .map_err(|_| Error::PublicKey)?;
    Ok([&[VERSION], encapsulated.to_bytes().as_slice(), &ciphertext].concat())
}

pub fn open(sealed: &[u8], secret: &[u8]) -> Result<Zeroizing<Vec<u8>>, Error> {
    let secret = parse::<SecretKey>(secret)?;
    if sealed.len() < OVERHEAD {
        return Err(Error::TooShort);
    }
    if sealed[0] != VERSION {
        return Err(Error::Version(sealed[0]));
    }
    let (encapsulated, ciphertext) = sealed[1..].split_at(KEY_LENGTH);
    let encapsulated = parse::<Encapsulated>(encapsulated)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, Kem>(
        &OpModeR::Base,
        &secret,
        &encapsulated,
        INFO,
        ciphertext,
        &[VERSION],
    )
    .map(Zeroizing::new)
    .map_err(|_| Error::Unopened)
}

fn parse<Key: Deserializable>(bytes: &[u8]) -> Result<Key, Error> {
    Key::from_bytes(bytes).map_err(|error| match error {
        HpkeError::IncorrectInputLength(_, given) => Error::KeyLength(given),
        _ => Error::PublicKey,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pair() -> (Zeroizing<Vec<u8>>, Vec<u8>) {
        let secret = generate();
        let public = public_key(&secret).unwrap();
        (secret, public)
    }

    #[test]
    fn opens_what_was_sealed() {
        let (secret, public) = pair();
        for message in [&b""[..], b"hello", &[0xff; 100_000]] {
            let sealed = seal(message, &public).unwrap();
            assert_eq!(sealed.len(), message.len() + OVERHEAD);
            assert_eq!(*open(&sealed, &secret).unwrap(), message);
        }
    }

    #[test]
    fn every_seal_differs() {
        let (_, public) = pair();
        let (one, other) = (
            seal(b"hello", &public).unwrap(),
            seal(b"hello", &public).unwrap(),
        );
        assert_ne!(one[1..=KEY_LENGTH], other[1..=KEY_LENGTH]);
        assert_ne!(one[1 + KEY_LENGTH..], other[1 + KEY_LENGTH..]);
    }

    #[test]
    fn another_key_does_not_open() {
        let sealed = seal(b"hello", &pair().1).unwrap();
        assert_eq!(open(&sealed, &pair().0), Err(Error::Unopened));
    }

    #[test]
    fn any_changed_byte_is_noticed() {
        let (secret, public) = pair();
        let sealed = seal(b"hello", &public).unwrap();
        for index in 0..sealed.len() {
            // X25519 ignores a key's top bit; HPKE binds the key as it was sent.
            for bit in [0x01, 0x80] {
                let mut changed = sealed.clone();
                changed[index] ^= bit;
                assert!(open(&changed, &secret).is_err(), "byte {index}");
            }
        }
    }

    #[test]
    fn odd_lengths_are_refused() {
        let (secret, public) = pair();
        assert_eq!(seal(b"hello", &public[1..]), Err(Error::KeyLength(31)));
        assert_eq!(
            open(&[VERSION; OVERHEAD], &[0; 33]),
            Err(Error::KeyLength(33))
        );
        assert_eq!(
            open(&[VERSION; OVERHEAD - 1], &secret),
            Err(Error::TooShort)
        );
        assert_eq!(open(&[9; OVERHEAD], &secret), Err(Error::Version(9)));
    }

    #[test]
    fn a_degenerate_public_key_is_refused() {
        assert_eq!(seal(b"hello", &[0; KEY_LENGTH]), Err(Error::PublicKey));
    }

    #[test]
    fn the_format_stays_as_it_is() {
        let secret = [7; KEY_LENGTH];
        let sealed = [
            0x01, 0xf1, 0x5d, 0x21, 0x75, 0x42, 0xbf, 0x72, 0x68, 0x59, 0xc6, 0xbd, 0x49, 0xa0,
            0xfc, 0x83, 0x46, 0x05, 0xae, 0x9d, 0x21, 0xf4, 0xf2, 0xdb, 0x86, 0x89, 0xc8, 0x8c,
            0x7e, 0x32, 0x5d, 0x74, 0x03, 0x29, 0x91, 0x2a, 0x7a, 0xf0, 0x41, 0x8e, 0xe8, 0x00,
            0x1b, 0xd4, 0x7b, 0xd4, 0xf3, 0x08, 0xff, 0xb0, 0x85, 0x72, 0x0d, 0x21,
        ];
        assert_eq!(*open(&sealed, &secret).unwrap(), b"hello");
    }
}
