package dev.signalbox.bot.sandbox.wire;

import java.util.List;
import java.util.regex.Pattern;

/** Takes secrets out of what is shown of the wire. */
final class Mask {
  private static final List<Pattern> SECRETS =
      List.of(
          Pattern.compile("(?<=/sandbox/(?:hooks|upload|files)/)[A-Za-z0-9]+"),
          Pattern.compile("(?<=%2Fsandbox%2Fhooks%2F)[A-Za-z0-9]+"),
          Pattern.compile("(?<=\"(?:token|trigger_id)\":\")[^\"]+"),
          Pattern.compile("(?<=(?:^|&)(?:token|trigger_id)=)[^&]+"),
          Pattern.compile("x(?:ox[a-z]|app)[.-][A-Za-z0-9.-]{6,}"),
          Pattern.compile("gl[a-z]{1,6}-[A-Za-z0-9_-]{10,}|gh[pousr]_[A-Za-z0-9]{20,}"),
          Pattern.compile("A(?:KI|SI)A[0-9A-Z]{16}"),
          Pattern.compile("-----BEGIN [A-Z ]+-----.*?(?:-----END [A-Z ]+-----|$)", Pattern.DOTALL),
          Pattern.compile("(?<=://)[^/@\\s\"]+(?=@)"));

  private Mask() {}

  static String over(String text) {
    String masked = text;
    for (Pattern secret : SECRETS) {
      masked = secret.matcher(masked).replaceAll("•••");
    }
    return masked;
  }
}
