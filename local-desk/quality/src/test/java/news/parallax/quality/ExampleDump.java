package news.parallax.quality;
import news.parallax.compare.judgement.*;
import java.util.*;
public final class ExampleDump { public static void main(String[] a) { for (String f : a) for (Example e : Examples.in("/judging/"+f)) { System.out.println("== "+e.title()+" "+e.expected()); for (var p : TrainingPairs.of(e.testimonies().stream().filter(t->!t.account().superseded()).toList())) System.out.println("   "+p.kind()+" "+new TreeMap<>(p.features())); } } }
