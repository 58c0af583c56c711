//! `messenger._sealed`: the Python face of [`envelope`].
//!
//! Secrets are wiped on this side of the border. The `bytes` that Python holds cannot be.

mod envelope;

use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use pyo3::types::PyBytes;

pyo3::create_exception!(
    messenger._sealed,
    SealError,
    PyValueError,
    "A key or a sealed message that cannot be used."
);

impl From<envelope::Error> for PyErr {
    fn from(error: envelope::Error) -> Self {
        SealError::new_err(error.to_string())
    }
}

/// A new secret key.
#[pyfunction]
fn generate(py: Python<'_>) -> Bound<'_, PyBytes> {
    PyBytes::new(py, &envelope::generate())
}

/// The public key of a secret key.
#[pyfunction]
fn public_key<'py>(py: Python<'py>, secret: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &envelope::public_key(secret)?))
}

/// Seals a message so that only the recipient's secret key opens it.
#[pyfunction]
fn seal<'py>(py: Python<'py>, message: &[u8], recipient: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &envelope::seal(message, recipient)?))
}

/// Opens a sealed message.
#[pyfunction]
fn open<'py>(py: Python<'py>, sealed: &[u8], secret: &[u8]) -> PyResult<Bound<'py, PyBytes>> {
    Ok(PyBytes::new(py, &envelope::open(sealed, secret)?))
}

#[pymodule]
mod _sealed {
    #[pymodule_export]
    use super::{SealError, generate, open, public_key, seal};

    #[pymodule_export]
    const KEY_LENGTH: usize = super::envelope::KEY_LENGTH;
    #[pymodule_export]
    const OVERHEAD: usize = super::envelope::OVERHEAD;
}
