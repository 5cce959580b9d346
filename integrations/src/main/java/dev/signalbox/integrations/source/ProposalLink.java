package dev.signalbox.integrations.source;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble.Kind;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The page of a proposal, from which its number is read. */
public final class ProposalLink {
  private static final Pattern FORM =
      Pattern.compile("https?://[^/]+(/.+?)/(?:pull|-/merge_requests)/([0-9]{1,9})/?");

  private ProposalLink() {}

  /** Empty where it is no proposal of this repository. */
  public static Optional<Integer> number(Repository in, String link) {
    Matcher page = FORM.matcher(link);
    return page.matches() && lower(page.group(1)).endsWith("/" + lower(in.name()))
        ? Optional.of(Integer.valueOf(page.group(2)))
        : Optional.empty();
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  public static <T> Asked<T> stranger(Errand errand) {
    return errand.trouble(Kind.REQUEST, "that is no proposal of %s".formatted(errand.in()));
  }
}
