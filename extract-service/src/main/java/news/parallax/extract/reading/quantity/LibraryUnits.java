package news.parallax.extract.reading.quantity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import javax.measure.Unit;
import javax.measure.UnitConverter;
import news.parallax.contracts.Quantity.Interval;
import org.jspecify.annotations.Nullable;
import si.uom.NonSI;
import systems.uom.common.Imperial;
import systems.uom.common.USCustomary;
import tech.units.indriya.unit.Units;

/** Builds conversions from the definitions of {@code units.tsv} with the units of the units library. */
final class LibraryUnits {
    private static final MathContext TWELVE_DIGITS = new MathContext(12);
    private static final Map<String, Unit<?>> UNITS = new HashMap<>();
    private static final Map<String, Double> PREFIXES = Map.ofEntries(
            Map.entry("PICO", 1e-12),
            Map.entry("NANO", 1e-9),
            Map.entry("MICRO", 1e-6),
            Map.entry("MILLI", 1e-3),
            Map.entry("CENTI", 1e-2),
            Map.entry("DECI", 1e-1),
            Map.entry("HECTO", 1e2),
            Map.entry("KILO", 1e3),
            Map.entry("MEGA", 1e6),
            Map.entry("GIGA", 1e9),
            Map.entry("TERA", 1e12));
    /** Names of the base units by the library's own notation. */
    private static final Map<String, String> BASE_NAMES = Map.ofEntries(
            Map.entry("m", "metre"),
            Map.entry("m\u00b2", "square metre"),
            Map.entry("m\u00b3", "cubic metre"),
            Map.entry("kg", "kilogram"),
            Map.entry("s", "second"),
            Map.entry("K", "kelvin"),
            Map.entry("m/s", "metre per second"),
            Map.entry("one", "one"));

    static {
        UNITS.put("METRE", Units.METRE);
        UNITS.put("MILE", USCustomary.MILE);
        UNITS.put("NAUTICAL_MILE", USCustomary.NAUTICAL_MILE);
        UNITS.put("YARD", USCustomary.YARD);
        UNITS.put("FOOT", USCustomary.FOOT);
        UNITS.put("INCH", USCustomary.INCH);
        UNITS.put("LIGHT_YEAR", NonSI.LIGHT_YEAR);
        UNITS.put("ASTRONOMICAL_UNIT", NonSI.ASTRONOMICAL_UNIT);
        UNITS.put("HECTARE", NonSI.HECTARE);
        UNITS.put("ACRE", USCustomary.ACRE);
        UNITS.put("LITRE", Units.LITRE);
        UNITS.put("GALLON_LIQUID", USCustomary.GALLON_LIQUID);
        UNITS.put("GALLON_UK", Imperial.GALLON_UK);
        UNITS.put("PINT_US", USCustomary.PINT);
        UNITS.put("PINT_UK", Imperial.PINT);
        UNITS.put("CUP", USCustomary.CUP);
        UNITS.put("TABLESPOON", USCustomary.TABLESPOON);
        UNITS.put("TEASPOON", USCustomary.TEASPOON);
        UNITS.put("FLUID_OUNCE", USCustomary.FLUID_OUNCE);
        UNITS.put("BARREL", USCustomary.BARREL);
        UNITS.put("ACRE_FOOT", USCustomary.ACRE_FOOT);
        UNITS.put("KILOGRAM", Units.KILOGRAM);
        UNITS.put("GRAM", Units.GRAM);
        UNITS.put("TONNE", NonSI.TONNE);
        UNITS.put("TON_US", USCustomary.TON);
        UNITS.put("TON_UK", Imperial.TON_UK);
        UNITS.put("POUND", USCustomary.POUND);
        UNITS.put("OUNCE", USCustomary.OUNCE);
        UNITS.put("STONE", Imperial.STONE);
        UNITS.put("SECOND", Units.SECOND);
        UNITS.put("MINUTE", Units.MINUTE);
        UNITS.put("HOUR", Units.HOUR);
        UNITS.put("DAY", Units.DAY);
        UNITS.put("WEEK", Units.WEEK);
        UNITS.put("MONTH", Units.MONTH);
        UNITS.put("YEAR", Units.YEAR);
        UNITS.put("KELVIN", Units.KELVIN);
        UNITS.put("CELSIUS", Units.CELSIUS);
        UNITS.put("FAHRENHEIT", USCustomary.FAHRENHEIT);
        UNITS.put("RADIAN", Units.RADIAN);
        UNITS.put("HERTZ", Units.HERTZ);
        UNITS.put("WATT", Units.WATT);
        UNITS.put("HORSEPOWER", USCustomary.HORSEPOWER);
        UNITS.put("JOULE", Units.JOULE);
        UNITS.put("VOLT", Units.VOLT);
        UNITS.put("AMPERE", Units.AMPERE);
        UNITS.put("OHM", Units.OHM);
        UNITS.put("NEWTON", Units.NEWTON);
        UNITS.put("PASCAL", Units.PASCAL);
        UNITS.put("MILE_PER_HOUR", USCustomary.MILE_PER_HOUR);
        UNITS.put("KILOMETRE_PER_HOUR", Units.KILOMETRE_PER_HOUR);
        UNITS.put("KNOT", USCustomary.KNOT);
        UNITS.put("LUMEN", Units.LUMEN);
        UNITS.put("LUX", Units.LUX);
        UNITS.put("SIEVERT", Units.SIEVERT);
        UNITS.put("BECQUEREL", Units.BECQUEREL);
        UNITS.put("MOLE", Units.MOLE);
        UNITS.put("PERCENT", Units.PERCENT);
    }

    private LibraryUnits() {}

    /**
     * The conversion that a definition describes.
     *
     * @param definition column 3 of the units file, "-" for none
     * @return null for none
     */
    static @Nullable BaseScale scale(String definition) {
        if (definition.equals("-")) {
            return null;
        }
        String[] readings = definition.split(" or ", -1);
        Unit<?> least = unit(readings[0]);
        return between(least, readings.length == 1 ? least : unit(readings[1]));
    }

    /** A rate such as metres per second; null where either side does not convert. */
    static @Nullable BaseScale rate(String numerator, String denominator) {
        if (numerator.equals("-") || denominator.equals("-") || numerator.contains(" or ")) {
            return null;
        }
        Unit<?> of = unit(numerator);
        Unit<?> per = unit(denominator);
        if (!converter(of).isLinear() || !converter(per).isLinear()) {
            return null; // "5 °F a day" is a difference of temperatures, whose zero is another
        }
        Unit<?> rate = of.divide(per);
        return between(rate, rate);
    }

    private static BaseScale between(Unit<?> least, Unit<?> most) {
        Unit<?> system = least.getSystemUnit();
        String name = BASE_NAMES.getOrDefault(system.toString(), system.toString());
        UnitConverter low = converter(least);
        UnitConverter high = converter(most);
        return (from, to) ->
                new Interval(from == null ? null : convert(low, from), to == null ? null : convert(high, to), name);
    }

    /** Rounded to twelve significant digits, so that 600 cubic metres and 600,000 litres are the same figure. */
    private static double convert(UnitConverter converter, double value) {
        return BigDecimal.valueOf(converter.convert(value)).round(TWELVE_DIGITS).doubleValue();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the unit is of the same dimension as its own system unit
    private static UnitConverter converter(Unit unit) {
        return unit.getConverterTo(unit.getSystemUnit());
    }

    private static Unit<?> unit(String reading) {
        int power = 1;
        double factor = 1;
        Unit<?> unit = null;
        for (String word : reading.split(" ", -1)) {
            if (word.equals("SQUARE") || word.equals("CUBIC")) {
                power = word.equals("SQUARE") ? 2 : 3;
            } else if (PREFIXES.containsKey(word)) {
                factor = PREFIXES.get(word);
            } else {
                unit = UNITS.get(word);
            }
        }
        if (unit == null) {
            throw new IllegalStateException("unknown unit in the definition: " + reading);
        }
        Unit<?> prefixed = factor == 1 ? unit : unit.multiply(factor);
        return power == 1 ? prefixed : prefixed.pow(power);
    }
}
