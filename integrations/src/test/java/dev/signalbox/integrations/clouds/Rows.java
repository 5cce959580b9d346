package dev.signalbox.integrations.clouds;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** Rows as a service of private clouds has them. */
public final class Rows {
  public static final String MOOLUMI = "11111111-1111-4111-8111-111111111111";
  public static final String PULUMI = "22222222-2222-4222-8222-222222222222";
  public static final Cloud FAKE = row("FAKE-PPC-FOR-TESTING", MOOLUMI, 0x2);
  public static final Cloud MALTA = row("learningmachine-ppc-malta", PULUMI, 0);
  public static final Cloud STRANGE = row("strange-ppc", PULUMI, 0x14);

  private Rows() {}

  public static Cloud row(String name, String organisation, int bits) {
    CloudId id = new CloudId(UUID.nameUUIDFromBytes((name + organisation).getBytes(UTF_8)) + "");
    return new Cloud(id, name, organisation, new Flags(bits));
  }

  static Rewrite on(Cloud seen) {
    return new Rewrite(seen, seen.flags().withMaintenance());
  }

  static Rewrite off(Cloud seen) {
    return new Rewrite(seen, seen.flags().withoutMaintenance());
  }
}
