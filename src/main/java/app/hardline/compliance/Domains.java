package app.hardline.compliance;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Domains of e-mail addresses and web sites, as they are compared. */
final class Domains {
  /** Two labels or more (RFC 1035, 2.3.1), the last of letters, or of punycode. */
  private static final Pattern DOMAIN =
      Pattern.compile(
          "(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+(?:\\p{L}{2,}|xn--[a-z0-9-]+)");

  private Domains() {}

  /** Whether a text is a domain, after {@link #host}. */
  static boolean isDomain(String host) {
    return DOMAIN.matcher(host).matches();
  }

  /** The host of an address on the web, or of whatever stands after the last at sign. */
  static String host(String text) {
    String rest = text.strip().toLowerCase(Locale.ROOT);
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      rest = rest.substring(scheme + 3);
    }
    int end = 0;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    rest = rest.substring(0, end);
    rest = rest.substring(rest.lastIndexOf('@') + 1);
    int port = rest.indexOf(':');
    rest = port < 0 ? rest : rest.substring(0, port);
    rest = rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    return rest.startsWith("www.") ? rest.substring("www.".length()) : rest;
  }

  /** A host and every domain above it: mail.acme.com, acme.com, com. Empty for no text. */
  static List<String> above(String host) {
    List<String> all = new ArrayList<>();
    for (String rest = host; !rest.isEmpty(); ) {
      all.add(rest);
      int dot = rest.indexOf('.');
      rest = dot < 0 ? "" : rest.substring(dot + 1);
    }
    return all;
  }
}
