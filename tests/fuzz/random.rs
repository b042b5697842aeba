//! Numbers that look drawn and are the same each time (`SplitMix64`).

/// A source of numbers.
pub struct Random(u64);

impl Random {
    /// The numbers of one run.
    pub fn new(seed: u64, run: u64) -> Random {
        let mut random = Random(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ run);
        random.0 = random.bits();
        random
    }

    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below a limit; nought where the limit is.
    pub fn below(&mut self, limit: usize) -> usize {
        let limit = u64::try_from(limit.max(1)).unwrap_or(1);
        usize::try_from(self.bits() % limit).unwrap_or_default()
    }

    /// A number of sixteen bits.
    pub fn short(&mut self) -> u16 {
        u16::try_from(self.bits() & 0xffff).unwrap_or_default()
    }

    /// A number of eight bits.
    pub fn byte(&mut self) -> u8 {
        u8::try_from(self.bits() & 0xff).unwrap_or_default()
    }

    /// Any whole number.
    pub fn whole(&mut self) -> i64 {
        i64::from_ne_bytes(self.bits().to_ne_bytes())
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }

    /// Whether it is one case in so many.
    pub fn once_in(&mut self, many: usize) -> bool {
        self.below(many) == 0
    }
}
