package news.parallax.compare.arrival;

import jakarta.enterprise.inject.Produces;
import news.parallax.compare.judgement.ExchangeRates;
import news.parallax.compare.judgement.Judge;

/** Makes the judge, which knows nothing of the framework, available to the service. */
class Judging {
    @Produces
    @jakarta.inject.Singleton
    Judge judge(ExchangeRates rates) {
        return new Judge(rates);
    }
}
