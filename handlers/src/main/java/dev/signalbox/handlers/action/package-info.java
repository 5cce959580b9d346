/**
 * What stands behind one line of a runbook: the code of an action, and how it meets the language.
 */
@NullMarked
package dev.signalbox.handlers.action;

import org.jspecify.annotations.NullMarked;
