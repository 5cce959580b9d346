package dev.signalbox.config.estate;

import dev.signalbox.config.secret.SecretName;
import java.util.Optional;

/**
 * How we come by the key of a cloud.
 *
 * @param role taken on with that key, before anything else is asked
 */
public record Login(Source source, Optional<Role> role) {
  /** Where the first key comes from. */
  public sealed interface Source {
    /** The store holds it in one piece, so that both halves are changed together. */
    record Key(SecretName name) implements Source {}

    /** The machine's own files for AWS hold it. */
    record Profile(String name) implements Source {}
  }

  /**
   * A role of another account, or of our own.
   *
   * @param externalId what its owner wants to be told
   */
  public record Role(String arn, Optional<String> externalId) {}
}
