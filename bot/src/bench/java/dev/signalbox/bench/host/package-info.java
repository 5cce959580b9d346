/** What runs beside the client: the packaged bot, a fake Slack, Bolt on Node; all of it stops. */
@NullMarked
package dev.signalbox.bench.host;

import org.jspecify.annotations.NullMarked;
