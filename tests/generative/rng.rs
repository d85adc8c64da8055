//! Numbers that only look random: the same seed gives the same schemas everywhere and for ever.

/// xorshift64*, see Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled".
pub(crate) struct Rng(u64);

impl Rng {
    pub(crate) fn new(seed: u64) -> Self {
        // Neighbouring seeds must not give similar beginnings, and zero would stay zero.
        let mut mixed = seed.wrapping_add(0x9E37_79B9_7F4A_7C15);
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Self((mixed ^ (mixed >> 31)) | 1)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_F491_4F6C_DD1D)
    }

    /// A number from 0 to `end - 1`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end.max(1) as u64).unwrap_or(0)
    }

    pub(crate) fn between(&mut self, first: usize, last: usize) -> usize {
        first + self.below(last + 1 - first)
    }

    pub(crate) fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    pub(crate) fn pick<T: Clone>(&mut self, from: &[T]) -> Option<T> {
        if from.is_empty() { None } else { from.get(self.below(from.len())).cloned() }
    }

    /// One of these; for lists that are never empty.
    pub(crate) fn of(&mut self, from: &[&'static str]) -> &'static str {
        self.pick(from).unwrap_or_default()
    }

    /// `Some` of these in so many cases of a hundred.
    pub(crate) fn maybe(&mut self, percent: usize, from: &[&'static str]) -> Option<&'static str> {
        if self.chance(percent) { self.pick(from) } else { None }
    }

    /// Between one and `most` different members, in their order.
    pub(crate) fn some<T: Clone>(&mut self, from: &[T], most: usize) -> Vec<T> {
        let mut left: Vec<usize> = (0..from.len()).collect();
        let wanted = if from.is_empty() { 0 } else { self.between(1, most.max(1)) };
        while left.len() > wanted {
            let out = self.below(left.len());
            left.remove(out);
        }
        left.into_iter().filter_map(|index| from.get(index).cloned()).collect()
    }
}
