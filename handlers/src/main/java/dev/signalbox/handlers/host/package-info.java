/** Runs steered on the host, without Slack: break-glass, with a reason and a trace. */
@NullMarked
package dev.signalbox.handlers.host;

import org.jspecify.annotations.NullMarked;
