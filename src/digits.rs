//! Numbers as decimal digits. The standard library's formatting would weigh a kilobyte in the module.

/// Writes a number with at least so many digits, zeros before it where it has fewer.
pub(crate) fn push(text: &mut String, mut number: u64, least: usize) {
    let mut digits = ['0'; 20];
    let mut count = 0;
    for digit in digits.iter_mut().rev() {
        if number == 0 && count >= least {
            break;
        }
        *digit = char::from(b'0' + u8::try_from(number % 10).unwrap_or(0));
        number /= 10;
        count += 1;
    }
    for digit in digits.iter().skip(digits.len() - count) {
        text.push(*digit);
    }
}
