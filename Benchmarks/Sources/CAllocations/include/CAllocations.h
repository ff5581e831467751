/// How often the process has asked for memory while counting was on: calls of malloc, calloc, realloc and their aligned kin. Always 0
/// where the C library is not glibc.
unsigned long allocation_count(void);

/// Counting is off at the start, so that it does not take part in what is timed.
void count_allocations(_Bool isOn);
