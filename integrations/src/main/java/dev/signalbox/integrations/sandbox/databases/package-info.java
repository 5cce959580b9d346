/**
 * The simulated world's databases: they are covered by themselves, and what is taken of them or
 * made of that takes its time.
 */
@NullMarked
package dev.signalbox.integrations.sandbox.databases;

import org.jspecify.annotations.NullMarked;
