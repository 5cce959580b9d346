package dev.signalbox.bot.hooks;

import dev.signalbox.handlers.knock.Knock;
import io.micronaut.http.HttpHeaders;
import java.util.List;

/**
 * Tells who has called. The signature alone says so: it is tried with the secret of each connection
 * of that kind, and whichever fits has called. What the body names decides nothing.
 */
interface Callers {
  List<Knock> of(HttpHeaders headers, byte[] body);
}
