package dev.signalbox.integrations.hosts;

/** How a script ended on its host. */
record Ran(int code, String out, String err) {}
