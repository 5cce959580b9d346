package dev.signalbox.config.estate;

import dev.signalbox.config.secret.SecretName;
import java.net.URI;
import java.util.Optional;

/**
 * What every connection has.
 *
 * @param url may be pointed at a stand-in
 * @param user where neither the address nor the key says it
 * @param hook signs what the neighbour calls us with
 */
public record Reach(
    ConnectionName name,
    URI url,
    Optional<SecretName> key,
    Optional<String> user,
    Optional<SecretName> hook) {}
