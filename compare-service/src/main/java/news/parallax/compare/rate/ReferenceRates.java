package news.parallax.compare.rate;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads the reference rates of the European Central Bank as it publishes them ({@code eurofxref-daily.xml}, {@code
 * eurofxref-hist-90d.xml}, {@code eurofxref-hist.xml}): {@code <Cube time="2026-03-12"><Cube currency="USD"
 * rate="1.0842"/>…}.
 */
final class ReferenceRates {
    /** All since 1999 are some 300,000. */
    private static final int MOST = 1_000_000;

    private static final int LONGEST_RATE = 20;
    private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");
    private static final BigDecimal HIGHEST = new BigDecimal("1e9");

    private ReferenceRates() {}

    /** @param perEuro units of the currency that one euro buys */
    record ReferenceRate(LocalDate day, String currency, BigDecimal perEuro) {}

    /** What cannot be read, with its line, in words for whoever sent it. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1;

        UnreadableException(String message) {
            super(message);
        }
    }

    /** At least one rate, in the order of the document. */
    static List<ReferenceRate> read(byte[] document) throws UnreadableException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        List<ReferenceRate> rates = new ArrayList<>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(document));
            LocalDate day = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    day = dayOf(reader, day);
                    rate(reader, day, rates);
                }
            }
        } catch (XMLStreamException e) {
            throw new UnreadableException("Line " + e.getLocation().getLineNumber() + " is not XML.");
        }
        if (rates.isEmpty()) {
            throw new UnreadableException("There is no rate in it.");
        }
        return rates;
    }

    private static @Nullable LocalDate dayOf(XMLStreamReader reader, @Nullable LocalDate before)
            throws UnreadableException {
        String time = reader.getAttributeValue(null, "time");
        if (time == null) {
            return before;
        }
        try {
            return LocalDate.parse(time);
        } catch (DateTimeException e) {
            throw unreadable(reader, "time is not a day");
        }
    }

    private static void rate(XMLStreamReader reader, @Nullable LocalDate day, List<ReferenceRate> rates)
            throws UnreadableException {
        String currency = reader.getAttributeValue(null, "currency");
        String rate = reader.getAttributeValue(null, "rate");
        if (currency == null || rate == null) {
            return;
        }
        if (day == null) {
            throw unreadable(reader, "a rate stands before its day");
        }
        if (!CURRENCY.matcher(currency).matches()) {
            throw unreadable(reader, "currency is no code of three letters");
        }
        if (rates.size() >= MOST) {
            throw unreadable(reader, "there are more than " + MOST + " rates");
        }
        rates.add(new ReferenceRate(day, currency, number(reader, rate)));
    }

    private static BigDecimal number(XMLStreamReader reader, String text) throws UnreadableException {
        try {
            if (text.length() <= LONGEST_RATE) {
                BigDecimal number = new BigDecimal(text);
                if (number.signum() > 0 && number.compareTo(HIGHEST) < 0) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            // Told like a number out of bounds.
        }
        throw unreadable(reader, "rate is no number above 0");
    }

    private static UnreadableException unreadable(XMLStreamReader reader, String what) {
        return new UnreadableException("Line " + reader.getLocation().getLineNumber() + ": " + what + ".");
    }
}
