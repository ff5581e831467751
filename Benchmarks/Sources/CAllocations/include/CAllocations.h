/// How often the process has asked for memory so far: calls of malloc, calloc, realloc and their aligned kin. Always 0
/// where the C library is not glibc.
unsigned long allocation_count(void);
