package dev.signalbox.integrations.hosts;

import dev.signalbox.integrations.calls.Trouble;

/**
 * A host that is not the one that was meant, by its own account.
 *
 * @param says empty where it says nothing
 */
public record Elsewhere(Host host, String says) {
  public Trouble trouble(String doing) {
    String why =
        says.isEmpty()
            ? "that host does not say what it is: write %s into ~/.signalbox/site there"
                .formatted(host.site())
            : "that host says it is %s and not %s: look where this connection leads"
                .formatted(says, host.site());
    return new Trouble(doing, Trouble.Kind.REQUEST, why);
  }
}
