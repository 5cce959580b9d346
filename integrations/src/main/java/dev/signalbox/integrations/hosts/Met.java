package dev.signalbox.integrations.hosts;

import dev.signalbox.config.estate.HostKey;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.digest.BuiltinDigests;

/** Whoever answers shows a host key that we know, or is told nothing more. */
final class Met {
  private static final AttributeKey<Met> HERE = new AttributeKey<>();
  private final Set<HostKey> known;
  private final AtomicReference<String> stranger = new AtomicReference<>("");

  Met(Set<HostKey> known) {
    this.known = Set.copyOf(known);
  }

  /** What a connection takes along, so that its host key comes back to us. */
  AttributeRepository along() {
    return AttributeRepository.ofKeyValuePair(HERE, this);
  }

  static boolean isKnown(ClientSession session, SocketAddress from, PublicKey shown) {
    return Optional.ofNullable(session.getConnectionContext())
        .map(context -> context.getAttribute(HERE))
        .filter(met -> met.knows(shown))
        .isPresent();
  }

  private boolean knows(PublicKey shown) {
    String print = KeyUtils.getFingerPrint(BuiltinDigests.sha256, shown);
    boolean one = known.stream().anyMatch(key -> key.fingerprint().equals(print));
    stranger.set(one ? "" : print);
    return one;
  }

  /** The fingerprint of who showed another key. */
  Optional<String> stranger() {
    return Optional.of(stranger.get()).filter(print -> !print.isEmpty());
  }
}
