#ifndef CCHILD_H
#define CCHILD_H

/// What the system counted of a process that has ended.
struct child_usage {
  double seconds;       // of wall time, from before its start to after its end
  double processor;     // seconds of processor time, user and system
  long long peak_bytes; // the most memory that it held at once
  int status;           // its exit status, or 128 and the number of the signal that ended it
};

/// Runs a program to its end and gives 0, or a code as in errno. `arguments` ends with NULL; its first is the path of the
/// program. What it prints goes to the end of the file `log`.
int child_run(char *const *arguments, const char *log, struct child_usage *usage);

#endif
