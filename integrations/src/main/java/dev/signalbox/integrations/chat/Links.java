package dev.signalbox.integrations.chat;

import java.net.URI;
import java.util.Optional;

/** Addresses that lead people to what was posted. */
@FunctionalInterface
public interface Links {
  /** Empty where Slack does not tell, or the message is gone. */
  Optional<URI> to(Letters.Posted message);
}
